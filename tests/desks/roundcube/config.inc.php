<?php
// An instance of its own, beside whatever else is installed; where it lives stands in the environment.
$data = getenv('ROUNDCUBE_DATA');
$config = [
    'db_dsnw' => "sqlite:///$data/db/roundcube.sqlite?mode=0640",
    'imap_host' => '127.0.0.1:' . getenv('ROUNDCUBE_IMAP'),
    'smtp_host' => '127.0.0.1:' . getenv('ROUNDCUBE_SMTP'),
    'smtp_user' => '',
    'smtp_pass' => '',
    'des_key' => 'only-for-this-test-desk!',
    'plugins' => [],
    'skin' => 'elastic',
    'language' => 'en_US',
    'enable_spellcheck' => false,
    'temp_dir' => "$data/temp",
    'log_dir' => "$data/logs",
    'mail_domain' => 'helpdesk.test',
    'create_default_folders' => true,
    'session_lifetime' => 600,
];
