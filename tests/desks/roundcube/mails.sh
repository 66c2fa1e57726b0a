#!/usr/bin/env bash
# What the customers wrote, straight into the maildirs, numbered in the order of this file.
#   mails.sh FOLDER
set -euo pipefail
mail=$1
count=0

put() { # PERSON FOLDER(empty: inbox) FLAGS MINUTES_AGO FROM TO SUBJECT ID ANSWERS TYPE; words on stdin
  local folder="$mail/$1${2:+/.$2}" file at
  count=$((count + 1))
  mkdir -p "$folder"/{cur,new,tmp}
  at=$(($(date +%s) - $4 * 60))
  file="$folder/cur/$at.M${count}P1.desk:2,$3"
  {
    printf 'From: %s\nTo: %s\nSubject: %s\nDate: %s\nMessage-ID: <%s>\n' "$5" "$6" "$7" "$(date -R -d "@$at")" "$8"
    if [ "$9" ]; then printf 'In-Reply-To: <%s>\nReferences: <%s>\n' "$9" "$9"; fi
    printf 'MIME-Version: 1.0\nContent-Type: %s; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n' "${10}"
    cat
  } >"$file"
  touch -d "@$at" "$file"
}

support='Helpdesk Support <support@helpdesk.test>'
billing='Billing <billing@helpdesk.test>'
dana='Dana Whitfield <dana.whitfield@customer.test>'

put support '' S 20160 "$dana" "$support" 'Order 48211 arrived with a cracked lid' d1@customer.test '' text/plain <<'MAIL'
Hello,

my order 48211 came yesterday and the lid of the blue kettle is cracked right across.
Could you send me a new lid, or a new kettle? I can send photographs.

Kind regards,
Dana Whitfield
MAIL
put support Sent S 20000 'Maya Lindqvist <support@helpdesk.test>' "$dana" 'Re: Order 48211 arrived with a cracked lid' s1@helpdesk.test d1@customer.test text/plain <<'MAIL'
Hello Dana,

thank you for telling us. I have asked the warehouse for a new lid and it should reach you this week.

Maya Lindqvist
Helpdesk
MAIL
put support '' S 5760 "$dana" "$support" 'Re: Order 48211 arrived with a cracked lid' d2@customer.test s1@helpdesk.test text/plain <<'MAIL'
Hello Maya,

it is now ten days later and nothing has come. Do you have a tracking number for the lid?

Dana

On Monday Maya Lindqvist wrote:
> Hello Dana,
>
> thank you for telling us. I have asked the warehouse for a new lid and it
> should reach you this week.
MAIL
put support '' '' 240 "$dana" "$support" 'Re: Order 48211 arrived with a cracked lid' d3@customer.test s1@helpdesk.test text/plain <<'MAIL'
This is the third time I am writing about the same cracked lid, and I am honestly fed up.

Each time somebody tells me it is being looked at, and each time nothing happens. I took photographs,
I sent the order number twice, I waited ten days. I do not want another apology, I want the lid or my
68 euro back by Friday.

Dana Whitfield
order 48211
MAIL

put support '' '' 180 'Marcus Oyelaran <marcus.oyelaran@customer.test>' "$support" 'Twenty minutes on hold and then cut off' m1@customer.test '' text/html <<'MAIL'
<html><body style="font-family:sans-serif"><p>Hi,</p><p>I called your line this morning about my internet that has been down
<b>since Sunday</b>. I was on hold for <b>twenty minutes</b>, then a recording said &quot;goodbye&quot; and the call was dropped.</p>
<p>I work from home. This is costing me money, and nobody has even asked me what the problem is.<br>Please do not send me the
restart-your-router article again.</p><p>Marcus Oyelaran<br>account 7730-114</p><blockquote type="cite">On Sunday Helpdesk wrote:<br>
Please restart your router and wait ten minutes.</blockquote></body></html>
MAIL

put support '' '' 90 'Priya Raman <priya.raman@customer.test>' "$support" 'Password reset e-mail never arrives' p1@customer.test '' text/plain <<'MAIL'
Hi there,

I asked for a password reset four times today and no e-mail arrives. I looked in the spam folder too.
My user name is priya.r and I need to get in before my shift on Thursday.

Thanks!
Priya
MAIL

put support '' '' 30 'Joost van Dijk <joost@customer.test>' "$support" 'Ticket closed but the router still drops the connection' j1@customer.test '' text/plain <<'MAIL'
You closed my last request as "resolved". It is not resolved. The router still drops the connection
every evening between 19:00 and 21:00, exactly as I described in March and again in May.

Could somebody please read what I wrote before closing it again?

Joost van Dijk
MAIL

put billing '' '' 200 'Elena Petrova <elena.petrova@customer.test>' "$billing" 'Charged twice for invoice INV-2231' e1@customer.test '' text/plain <<'MAIL'
Good morning,

invoice INV-2231 (129.00 EUR) was taken from my card twice, on the 3rd and on the 4th. My rent was
returned unpaid because of it and the bank charged me 12 euro.

Please send the second payment back today and tell me who pays the 12 euro.

Elena Petrova
MAIL
put billing '' '' 60 'Sam Okafor <sam.okafor@customer.test>' "$billing" 'Refund promised three weeks ago' o1@customer.test '' text/html <<'MAIL'
<html><body><p>Hello,</p><p>three weeks ago a very friendly colleague of yours promised me a refund of <b>45.50</b> within five
days. I still have not seen it. Can you check whether it was ever sent?</p><p>Best,<br>Sam</p></body></html>
MAIL
