#!/usr/bin/env bash
# Six tickets, made the way customers make them: by e-mail. Agents answer through the desk's own interface for programs.
#   tickets.sh ADDRESS
set -euo pipefail
base=$1

mail_in() { rt-mailgate-5 --queue "$1" --action correspond --url "$base" --timeout 60; }

headers() { # FROM SUBJECT
  printf 'From: %s\nTo: support@helpdesk.test\nSubject: %s\nMessage-ID: <%s.%s@mail.test>\nDate: %s\nMIME-Version: 1.0\n' \
    "$1" "$2" "$(date +%s%N)" "$RANDOM" "$(date -R)"
}
plain() { # FROM SUBJECT; words on stdin
  headers "$1" "$2"
  printf 'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n'
  cat
}
html() { # FROM SUBJECT; HTML on stdin, without a text alternative
  headers "$1" "$2"
  printf 'Content-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n<html><body>'
  cat
  printf '</body></html>\n'
}
agent() { # AGENT METHOD PATH TYPE BODY
  curl -fsS -o /dev/null -u "$1:agentpass" -X "$2" -H "Content-Type: $4" --data-binary "$5" "$base/REST/2.0/ticket/$3"
}
own() { agent "$1" PUT "$2" application/json "{\"Owner\":\"$1\",\"Status\":\"open\"}"; }

dana='Dana Whitfield <dana.whitfield@customer.test>'
plain "$dana" 'Order 48211 arrived with a cracked lid' <<'MAIL' | mail_in Support
Hello,

my order 48211 came yesterday and the lid of the blue kettle is cracked right across.
Could you send me a new lid, or a new kettle? I can send photographs.

Kind regards,
Dana Whitfield
MAIL
own maya 1
agent maya POST 1/correspond text/plain 'Hello Dana,

thank you for telling us. I have asked the warehouse for a new lid and it should reach you this week.

Maya'
plain "$dana" 'Re: [helpdesk.test #1] Order 48211 arrived with a cracked lid' <<'MAIL' | mail_in Support
Hello Maya,

it is now ten days later and nothing has come. Do you have a tracking number for the lid?

Dana

On Monday Maya Lindqvist via RT wrote:
> Hello Dana,
>
> thank you for telling us. I have asked the warehouse for a new lid and it
> should reach you this week.
MAIL
agent maya POST 1/comment text/plain 'Warehouse says the lid is out of stock until the 14th. Nobody told the customer.'
plain "$dana" 'Re: [helpdesk.test #1] Order 48211 arrived with a cracked lid' <<'MAIL' | mail_in Support
This is the third time I am writing about the same cracked lid, and I am honestly fed up.

Each time somebody tells me it is being looked at, and each time nothing happens. I took photographs,
I sent the order number twice, I waited ten days. I do not want another apology, I want the lid or my
68 euro back by Friday.

Dana Whitfield
order 48211
MAIL

html 'Marcus Oyelaran <marcus.oyelaran@customer.test>' 'Twenty minutes on hold and then cut off' <<'MAIL' | mail_in Support
<p>Hi,</p><p>I called your line this morning about my internet that has been down <b>since Sunday</b>. I was on hold for
<b>twenty minutes</b>, then a recording said "goodbye" and the call was dropped.</p><p>I work from home. This is costing me
money, and nobody has even asked me what the problem is.<br>Please do not send me the restart-your-router article again.</p>
<p>Marcus Oyelaran<br>account 7730-114</p>
MAIL

plain 'Priya Raman <priya.raman@customer.test>' 'Password reset e-mail never arrives' <<'MAIL' | mail_in Support
Hi there,

I asked for a password reset four times today and no e-mail arrives. I looked in the spam folder too.
My user name is priya.r and I need to get in before my shift on Thursday.

Thanks!
Priya
MAIL

plain 'Joost van Dijk <joost@customer.test>' 'Ticket closed but the router still drops the connection' <<'MAIL' | mail_in Support
You closed my last request as "resolved". It is not resolved. The router still drops the connection
every evening between 19:00 and 21:00, exactly as I described in March and again in May.

Could somebody please read what I wrote before closing it again?

Joost van Dijk
MAIL

plain 'Elena Petrova <elena.petrova@customer.test>' 'Charged twice for invoice INV-2231' <<'MAIL' | mail_in Billing
Good morning,

invoice INV-2231 (129.00 EUR) was taken from my card twice, on the 3rd and on the 4th. My rent was
returned unpaid because of it and the bank charged me 12 euro.

Please send the second payment back today and tell me who pays the 12 euro.

Elena Petrova
MAIL
own tomas 5

plain 'Sam Okafor <sam.okafor@customer.test>' 'Refund promised three weeks ago' <<'MAIL' | mail_in Billing
Hello,

three weeks ago a very friendly colleague of yours promised me a refund of 45.50 within five days.
I still have not seen it. Can you check whether it was ever sent?

Best,
Sam
MAIL
curl -fsS -o /dev/null -u root:password "$base/REST/2.0/ticket/6"
