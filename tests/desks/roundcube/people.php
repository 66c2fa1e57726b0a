<?php
// Two agents: support writes plain text, billing in the rich editor. Both have a signature.
//   people.php DATABASE
$database = new PDO("sqlite:$argv[1]", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$database->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));

$user = $database->prepare(
    "INSERT INTO users (username, mail_host, created, language, preferences) VALUES (?, '127.0.0.1', datetime(), 'en_US', ?)"
);
$identity = $database->prepare(
    "INSERT INTO identities (user_id, changed, standard, name, organization, email, signature, html_signature) VALUES (?, datetime(), 1, ?, '', ?, ?, 0)"
);
$people = [
    ['support@helpdesk.test', 'Maya Lindqvist', 0],
    ['billing@helpdesk.test', 'Tomas Keller', 1],
];
foreach ($people as [$address, $name, $rich]) {
    $user->execute([$address, serialize(['htmleditor' => $rich, 'prefer_html' => true])]);
    $identity->execute([$database->lastInsertId(), $name, $address, "$name\nHelpdesk"]);
}
