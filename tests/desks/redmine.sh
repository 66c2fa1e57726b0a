#!/usr/bin/env bash
# A real Redmine 5 on the loopback, from Debian's packages: SQLite and the web server Puma. Nothing leaves the machine.
# Needs Debian and root, and installs what is missing.
#
#   redmine.sh PORT DATADIR        start, with fresh seed data where DATADIR has none
#   redmine.sh stop DATADIR        stop
#
# Login: maya, password deskpass. The issues stand in redmine/desk.rb.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

alive() { [ -f "$data/web.pid" ] && kill -0 "$(cat "$data/web.pid")" 2>/dev/null; }
fail() { [ ! -f "$1" ] || tail -30 "$1"; exit 1; }

if [ "$1" = stop ]; then
  data=$2
  # It leads a group of its own.
  if alive; then kill -- "-$(cat "$data/web.pid")"; fi
  exit 0
fi

port=$1
data=$(mkdir -p "$2" && cd "$2" && pwd -P)

if ! dpkg -s redmine redmine-sqlite puma curl >/dev/null 2>&1; then
  install_packages() {
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -q -y --no-install-recommends install \
      redmine redmine-sqlite puma curl >"$data/install.log" 2>&1
  }
  echo 'redmine redmine/instances/default/dbconfig-install boolean false' | debconf-set-selections
  # A machine that was just made has no package lists yet.
  install_packages || { apt-get -o DPkg::Lock::Timeout=600 -q update >/dev/null && install_packages; } || fail "$data/install.log"
fi

# An instance of our own: the package looks for them by name in a folder of its own, and a name may lead up to the root from there.
export REDMINE_INSTANCE="../../../../../..$data/instance" RAILS_ENV=production RACK_ENV=production RAILS_SERVE_STATIC_FILES=1 REDMINE_LANG=en HOME="$data" DESK="$data"
cd /usr/share/redmine

if [ ! -f "$data/.initialised" ]; then
  mkdir -p "$data"/instance/{config,files,log,public,tmp}
  printf 'production:\n  adapter: sqlite3\n  database: %s/redmine.sqlite\n  encoding: utf8\n' "$data" >"$data/instance/config/database.yml"
  od -An -tx1 -N32 /dev/urandom | tr -d ' \n' >"$data/instance/config/secret_key.txt"
  rm -f "$data"/redmine.sqlite*
  { ruby bin/rake db:migrate && ruby bin/rake redmine:load_default_data && ruby bin/rails runner "$here/redmine/desk.rb"; } >"$data/setup.log" 2>&1 || fail "$data/setup.log"
  touch "$data/.initialised"
fi

if ! alive; then
  setsid nohup puma -b "tcp://127.0.0.1:$port" -t 1:4 config.ru </dev/null >"$data/web.out" 2>&1 &
  echo $! >"$data/web.pid"
fi
for _ in $(seq 1 300); do
  if curl -fsS --max-time 20 "http://127.0.0.1:$port/login" 2>/dev/null | grep -q login-submit; then exit 0; fi
  alive || fail "$data/web.out"
  sleep 0.2
done
fail "$data/web.out"
