#!/usr/bin/env bash
# A real Request Tracker 5 on the loopback, from Debian's packages: SQLite, its own server, mail written to a file.
# Nothing leaves the machine. Needs Debian and root, and installs what is missing.
#
#   request-tracker.sh PORT DATADIR        start, with fresh seed data where DATADIR has none
#   request-tracker.sh stop PORT DATADIR   stop
#
# Logins: maya/agentpass and tomas/agentpass (agents), root/password. Tickets 1 to 6 stand in request-tracker/tickets.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
action=start
if [ "$1" = stop ]; then action=stop; shift; fi
port=$1
data=$2
base=http://127.0.0.1:$port
pid_file=$data/server.pid

alive() { [ -f "$pid_file" ] && kill -0 "$(cat "$pid_file")" 2>/dev/null; }
serving() { curl -fsS -o /dev/null --max-time 20 "$base/" 2>/dev/null; }
fail() { [ ! -f "$1" ] || tail -30 "$1"; exit 1; }

if [ "$action" = stop ]; then
  if alive; then kill "$(cat "$pid_file")"; fi
  exit 0
fi

mkdir -p "$data"/{conf.d,mason,session,var}

if ! dpkg -s request-tracker5 rt5-db-sqlite rt5-standalone starlet msmtp-mta curl >/dev/null 2>&1; then
  # A package may not start a daemon of its own while it is installed.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod 755 /usr/sbin/policy-rc.d
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  # msmtp-mta fills the place of a mail server without a daemon.
  install_packages() {
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -q -y --no-install-recommends install \
      request-tracker5 rt5-db-sqlite rt5-standalone starlet msmtp-mta curl >"$data/install.log" 2>&1
  }
  answers() {
    printf 'request-tracker5 request-tracker5/%s\n' \
      'dbconfig-install boolean false' \
      'handle-siteconfig-permissions boolean false' \
      'install-cronjobs boolean false' \
      'rtname string helpdesk.test' \
      'organization string helpdesk.test' \
      'webbaseurl string http://127.0.0.1' \
      'webpath string' \
      'correspondaddress string support@helpdesk.test' \
      'commentaddress string support-comment@helpdesk.test'
  }
  answers | debconf-set-selections
  # A machine that was just made has no package lists yet.
  install_packages || { apt-get -o DPkg::Lock::Timeout=600 -q update >/dev/null && install_packages; } || fail "$data/install.log"
  if [ "$(trap -p EXIT)" ]; then rm -f /usr/sbin/policy-rc.d; trap - EXIT; fi
fi

cat >"$data/RT_SiteConfig.pm" <<PERL
use utf8;
Set(\$rtname, 'helpdesk.test');
Set(\$Organization, 'helpdesk.test');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebBaseURL, '$base');
Set(\$WebPath, '');
Set(\$CorrespondAddress, 'support@helpdesk.test');
Set(\$CommentAddress, 'support-comment@helpdesk.test');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$data/rt.sqlite3');
Set(\$MailCommand, 'mbox');
Set(\$Timezone, 'UTC');
Set(\$LogToSyslog, '');
Set(\$LogToSTDERR, 'warning');
Set(\$StatementLog, undef);
Set(\$DevelMode, 0);
\$RT::VarPath = '$data/var';
\$RT::MasonDataDir = '$data/mason';
\$RT::MasonSessionDir = '$data/session';
1;
PERL
export RT_SITE_CONFIG=$data/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$data/conf.d
unset PERL5LIB || true

if [ ! -f "$data/.initialised" ]; then
  printf 'password\n' >"$data/root-password"
  {
    rt-setup-database-5 --action init --dba root --root-password-file "$data/root-password" &&
      rt-setup-database-5 --action insert --datafile "$here/request-tracker/people.pl" --skip-create --dba root
  } >"$data/setup.log" 2>&1 || fail "$data/setup.log"
  if grep '\[error\]' "$data/setup.log"; then exit 1; fi
  touch "$data/.initialised"
fi

if ! alive; then
  setsid nohup /usr/share/request-tracker5/libexec/rt-server --server Starlet --host 127.0.0.1 --port "$port" --max-workers 4 \
    </dev/null >"$data/server.log" 2>&1 &
  echo $! >"$pid_file"
fi
for _ in $(seq 1 450); do
  if serving; then break; fi
  alive || fail "$data/server.log"
  sleep 0.2
done
serving || fail "$data/server.log"

if [ ! -f "$data/.seeded" ]; then
  bash "$here/request-tracker/tickets.sh" "$base" || fail "$data/server.log"
  touch "$data/.seeded"
fi
