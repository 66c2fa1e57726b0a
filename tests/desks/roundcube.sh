#!/usr/bin/env bash
# A real Roundcube 1.6 on the loopback, from Debian's packages: SQLite, Dovecot for the mailboxes, PHP's own web server, and
# a program that files what is sent. Nothing leaves the machine. Needs Debian and root, and installs what is missing.
#
#   roundcube.sh PORT IMAP_PORT SMTP_PORT DATADIR        start, with fresh seed data where DATADIR has none
#   roundcube.sh stop DATADIR                            stop
#
# Logins: support@helpdesk.test (plain editor) and billing@helpdesk.test (TinyMCE), password mailpass. What is sent lands in
# DATADIR/outbox, one file a mail. The mails stand in roundcube/mails.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
password=mailpass

alive() { [ -f "$data/$1.pid" ] && kill -0 "$(cat "$data/$1.pid")" 2>/dev/null; }
fail() { [ ! -f "$1" ] || tail -30 "$1"; exit 1; }

if [ "$1" = stop ]; then
  data=$2
  # Each leads a group of its own: the web server's workers end with it.
  for one in web sink dovecot; do
    if alive "$one"; then kill -- "-$(cat "$data/$one.pid")"; fi
  done
  exit 0
fi

port=$1
imap=$2
smtp=$3
data=$4
base=http://127.0.0.1:$port
mkdir -p "$data"/{conf,db,temp,logs,outbox,run,state,mail}

if ! dpkg -s roundcube-core roundcube-sqlite3 dovecot-imapd php-cli php-sqlite3 curl >/dev/null 2>&1; then
  # A package may not start a daemon of its own while it is installed.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod 755 /usr/sbin/policy-rc.d
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  # php-cgi stands for the web server that the packages ask for, so that no Apache comes along.
  install_packages() {
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -q -y --no-install-recommends install \
      roundcube-core roundcube-sqlite3 dovecot-imapd php-cgi php-cli php-sqlite3 curl >"$data/install.log" 2>&1
  }
  printf 'roundcube-core roundcube/%s\n' \
    'dbconfig-install boolean false' \
    'hosts string 127.0.0.1' \
    'reconfigure-webserver multiselect' | debconf-set-selections
  # A machine that was just made has no package lists yet.
  install_packages || { apt-get -o DPkg::Lock::Timeout=600 -q update >/dev/null && install_packages; } || fail "$data/install.log"
  if [ "$(trap -p EXIT)" ]; then rm -f /usr/sbin/policy-rc.d; trap - EXIT; fi
fi

if [ ! -f "$data/.initialised" ]; then
  ln -sf /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$data/conf/"
  cp "$here/roundcube/config.inc.php" "$data/conf/"
  sed -e "s|@DATA@|$data|g; s|@IMAP@|$imap|g; s|@PASSWORD@|$password|g" "$here/roundcube/dovecot.conf" >"$data/dovecot.conf"
  rm -f "$data"/db/*
  php "$here/roundcube/people.php" "$data/db/roundcube.sqlite" >"$data/setup.log" 2>&1 || fail "$data/setup.log"
  bash "$here/roundcube/mails.sh" "$data/mail"
  chown -R www-data:www-data "$data/mail"
  # Dovecot reads the mail as www-data, below a folder that only its maker may enter.
  chmod 755 "$data"
  touch "$data/.initialised"
fi

serve() { # NAME PROGRAM ARGUMENTS
  local name=$1
  shift
  alive "$name" && return
  setsid nohup "$@" </dev/null >"$data/logs/$name.out" 2>&1 &
  echo $! >"$data/$name.pid"
}
serve dovecot dovecot -F -c "$data/dovecot.conf"
serve sink php "$here/roundcube/sink.php" "$smtp" "$data/outbox"
export ROUNDCUBE_CONFIG_DIR=$data/conf ROUNDCUBE_DATA=$data ROUNDCUBE_IMAP=$imap ROUNDCUBE_SMTP=$smtp PHP_CLI_SERVER_WORKERS=4
serve web php -d session.save_path="$data/temp" -d upload_tmp_dir="$data/temp" -S "127.0.0.1:$port" -t /var/lib/roundcube/public_html

open_port() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
serving() { curl -fsS --max-time 20 "$base/" 2>/dev/null | grep -q rcmloginuser && open_port "$imap" && open_port "$smtp"; }
for _ in $(seq 1 150); do
  if serving; then exit 0; fi
  for one in web sink dovecot; do alive "$one" || fail "$data/logs/$one.out"; done
  sleep 0.2
done
fail "$data/logs/web.out"
