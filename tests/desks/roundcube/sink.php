<?php
// Accepts every mail on the loopback and files it; sends nothing anywhere.
//   sink.php PORT FOLDER
[, $port, $folder] = $argv;
$server = stream_socket_server("tcp://127.0.0.1:$port", $code, $trouble) or exit("$trouble\n");

function talk($client, string $folder): void
{
    fwrite($client, "220 sink ESMTP\r\n");
    $envelope = '';
    while (($line = fgets($client)) !== false) {
        switch (strtoupper(substr($line, 0, 4))) {
            case 'EHLO':
                fwrite($client, "250-sink\r\n250 8BITMIME\r\n");
                break;
            case 'MAIL':
            case 'RCPT':
                $envelope .= 'X-Envelope: ' . trim($line) . "\n";
                fwrite($client, "250 ok\r\n");
                break;
            case 'DATA':
                fwrite($client, "354 go on\r\n");
                $mail = '';
                while (($line = fgets($client)) !== false && rtrim($line, "\r\n") !== '.') {
                    $mail .= preg_replace('/^\.\./', '.', $line);
                }
                // Under another name first, so that a file that is there is whole.
                $path = sprintf('%s/%d', $folder, hrtime(true));
                file_put_contents("$path.part", "$envelope\n$mail");
                rename("$path.part", "$path.eml");
                $envelope = '';
                fwrite($client, "250 filed\r\n");
                break;
            case 'QUIT':
                fwrite($client, "221 bye\r\n");
                return;
            default:
                fwrite($client, "250 ok\r\n");
        }
    }
}

while (true) {
    $client = @stream_socket_accept($server, -1);
    if (!$client) continue;
    stream_set_timeout($client, 60);
    talk($client, $folder);
    fclose($client);
}
