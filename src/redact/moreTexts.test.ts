import { describe, expect, it } from 'vitest';
import { defaultRedaction } from './policy.js';
import { createRedactor } from './redactor.js';

const redactor = createRedactor(defaultRedaction);
const seen = (value: string): string => redactor.leaf(['message'], value)?.text ?? value;

/** Each holds what must go between « and »; all around it has to stay. */
const SECRETS = String.raw`
clientSecret=«s3cr3tValue»&grant=code
POST body {"clientSecret":"«abc-def-ghi»","grant":"code"}
{"apiKey":"«live-9f8e7d»"}
{"newPassword":"«Tr0ub4dor»","oldPassword":"«correcthorse»"}
body={\"accessToken\":\"«abc.def»\",\"n\":1}
{"body":"{\"refreshToken\":\"«r-123456»\",\"scope\":\"all\"}"}
{"body":"{\\\"idToken\\\":\\\"«t-98765»\\\",\\\"n\\\":1}"}
GET /v1/items?api_key=«0a1b2c3d»&page=2
GET /v1/items?page=2&access_token=«tok-123»
/callback?code=ok&client_secret=«zzz999#done»
https://x.example/?auth=«deadbeef1»&y=1
https://x.example/reset?token=«Zm9vYmFy1»
https://x.example/reset?resetToken=«Zm9vYmFy1»&u=7
https://hooks.slack.com/services/«T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX»
https://discord.com/api/webhooks/«123456789012345678/abcDEF-ghi_JKL1234567890»
Set-Cookie: «session=abc; Path=/; HttpOnly»
cookie: «a=1; b=2»
X-Csrf-Token: «q9w8e7r6t5»
x-access-token: «aaa.bbb»
Proxy-Authorization: «Basic dXNlcjpwYXNz»
authorization: «Bearer abcdef123456»
curl -H 'Authorization: «Bearer abcdef123456»' https://x.example
curl -H "X-Api-Key: «k-99881»" https://x.example
curl -u «ann:hunter2» https://x.example/a
mysql -u root -p«hunter22» shop
PGPASSWORD=«hunter2» psql -h db
export AWS_SECRET_ACCESS_KEY=«wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY»
aws_access_key_id = «AKIAIOSFODNN7EXAMPLE»
found «ASIAIOSFODNN7EXAMPLE» in log
DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=«abc123==»;EndpointSuffix=core.windows.net
Endpoint=sb://shop.example/;SharedAccessKeyName=Root;SharedAccessKey=«abcDEF123=»
mongodb+srv://«app:s3cr3t»@cluster0.example.net/shop?retryWrites=true
amqp://«guest:guest»@mq:5672/vhost
mysql://«root:p%40ss»@db:3306/shop
https://«user:pa55»@git.example/acme.git
ftp://«ann:hunter2»@files.example/x
jdbc:postgresql://db/shop?user=app&password=«hunter2»&ssl=true
jdbc:oracle:thin:«scott/tiger»@db:1521
User ID=app;Password=«a b c»;Pooling=true
Data Source=db;Initial Catalog=shop;User ID=app;pwd=«x1y2z3»
password%3D«hunter2»%26n%3D1
pass%3A%22«hunter2»%22
%7B%22apiKey%22%3A%22«k123»%22%7D
jwt «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl» end
?t=«eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm4ifQ.»&n=1
«-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbg==\n-----END OPENSSH PRIVATE KEY-----»
«-----BEGIN EC PRIVATE KEY-----
«token ghp_0123456789abcdefghijABCDEFGHIJ012345» here
key «glpat-abcdefghij0123456789» here
stripe «sk_live_0123456789abcdef» failed
stripe «rk_test_0123456789abcdef» failed
slack «xoxb-123456789012-abcdefghij»
google «AIzaSyA0123456789abcdefghijklmnopqrstuv» x
openai «sk-proj-0123456789abcdefghijABCDEFGHIJ» x
anthropic «sk-ant-api03-0123456789abcdefghij» x
sendgrid «SG.abcdefghijklmnop1234.abcdefghijklmnopqrstuv12» x
npm «npm_0123456789abcdefghijABCDEFGHIJ012345» x
twilio auth_token: «0123456789abcdef0123456789abcdef»
Failed login for ann with password '«hunter2»'
secretKey: '«abc123def»',
:secret_key => "«abc123def»"
'db.password' => '«hunter2»',
db.password=«hunter2»
spring.datasource.password=«hunter2»
"smtpPassword" : "«mail-pw-1»"
<add key="ApiKey" value="«abc-123-def»" />
<input type="hidden" name="csrf_token" value="«abc123def»">
<apiKey>«abc-123»</apiKey>
OTP: «482913»
otp=«482913»
verification_code=«482913»
pin: «4821»
cvc=«123»&exp=12
ssn=«078-05-1120»
{"ssn":"«078051120»"}
card_number=«4012888888881881»
pan «6011111111111117» ok
mc «2223003122003222» ok
«ann+tag@example.co.uk» → «bob.o'neil@example.org»
mailto:«ann@example.com»?subject=x
user «ann@xn--exmple-cua.de» left
ip=«198.51.100.23»
X-Forwarded-For: «203.0.113.7», «198.51.100.1»
«::ffff:192.0.2.128» connected
[«2001:db8::8a2e:370:7334»]:443
private_key="«MIIEvQIBADANBg»"
passphrase: «correct-horse-battery-staple»
passphrase="«correct horse battery staple»"
CREATE USER 'app'@'%' IDENTIFIED BY '«hunter2»';
ALTER ROLE app WITH LOGIN PASSWORD '«hunter2»';
https://api.telegram.org/bot«123456789:AAabcdefghijklmnopqrstuvwxyz0123456/sendMessage»
<env name="DB_PASSWORD" value='«hunter2»'/>
sessionId=«8f14e45fceea167a5a36dedd4bea2543»
session_token=«abc123»; Path=/
JSESSIONID=«0123456789ABCDEF»
PHPSESSID=«q9w8e7r6»
connect.sid=«s%3Aabc.def»
`;

const HARMLESS = `
Version 2.14.3.1
9.0.100-preview.7
Node v22.11.0
go1.23.4
php 8.3.12
Python 3.13.0rc2
2026.11.30.4
kernel 6.8.0-45-generic
firmware 01.02.03.04
app version: 10.20.30.40
v=4.3.2.1
OpenSSL 3.0.13.1
build 20261130.4
sha1=2fd4e1c67a2d28fced849ee1bb76e7391b93eb12
md5 9e107d9d372bb6826bd81d3542a419d6
integrity sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==
etag: "33a64df551425fcc55e4d42a148795d9f25f89d4"
trace_id=4bf92f3577b34da6a3ce929d0e0e4736
span_id: 00f067aa0ba902b7
traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
request_id=9f1c2e34-5b6a-4d7e-8f90-a1b2c3d4e5f6
{"eventId":"fc6d8c0c43fc4630ad850ee518f1b9d0"}
correlationId: 0HMVB1D2K3L4M:00000002
ISBN 978-0-306-40615-7
ISBN-13: 9780306406157
ISSN 2049-3630
EAN 5901234123457
GTIN 00012345600012
order_id=4111111111
order 7000000000000001
orderNumber: 2026113000012345
invoice INV-2026-00012345
SKU 4006381333931-B
AWB 020-12345675
IMEI unknown
lat=48.858370, lon=2.294481
[13.404954,52.520008]
POINT(13.404954 52.520008)
geo:52.520008,13.404954
bbox=5.87,47.27,15.04,55.06
2026-11-30T08:15:30+01:00
20261130T081530Z
1701331200123
duration=1701331200.5
Mon Nov 30 08:15:30 UTC 2026
08:15:30.123456
uptime 12 days, 3:04:05
processed 4 000 000 000 000 000 rows
bytes=4503599627370496
offset 4611686018427387904
counter 555 123 4567
item 555-0199 of 9000-0000
rows 1-800-555 of 10000
seq 030 1234567
pid=12345 tid=67890
0x7ffd4b2c1a30 in main
at Object.<anonymous> (/srv/app/auth/token.js:12:34)
src/password/reset.ts:14:3 in resetPassword
TokenExpiredError: jwt expired
JsonWebTokenError: invalid signature
InvalidTokenError: The token is malformed
password_reset_requested=true
passwordResetUrl: /account/reset
isPasswordValid=false
hasSecret: true
tokenLength=32
secretName: shop/db
secret_version=7
keyId: 7
api_version=2026-11-30
apiUrl=https://api.example.com/v2
cookies disabled
cookieConsent: accepted
auth=none
authMethod: oidc
authType=basic
auth_provider=google
sessionCount: 45
session_duration=120
author_email missing
pinCount=4
otpEnabled: true
passRate=97.5
passthrough=on
bypassCache=true
compassHeading=270
tokenize(input, 12)
tokens_per_second=81.5
maxTokens: 4096
csrf=disabled
certificate expired on 2026-11-30
private method call
key down: Enter
keyCode=13
keystroke: 27
hotkeys=ctrl+k,ctrl+p
SELECT token_id FROM tokens WHERE id = 12
UPDATE users SET password = ? WHERE id = ?
INSERT INTO sessions (id, token) VALUES ($1, $2)
Missing required field "password"
field password: this field is required
The passwords do not match.
useAuth() must be used within AuthProvider
Cannot read properties of null (reading 'token')
undefined is not an object (evaluating 'user.password.length')
const { password, email } = req.body
this.token = await fetchToken(12)
http://[::1]:3000/
http://127.0.0.1:5173/src/main.tsx
ws://localhost:8080/socket
com.android.support:appcompat-v7:28.0.0
@angular/core@19.0.1
pkg:npm/lodash@4.17.21
image nginx@sha256
me@host:~$ ls
foo@bar
docker run -u 1000:1000 -p8080:80 nginx
mysql -u root -P 3306 shop
ssh -p2222 host
curl -fsSL https://example.com/install
mkdir -pv /srv/app
https://slack.com/services/
/api/webhooks/12
<input name="email" value="on">
<add key="Timeout" value="30" />
the field password 'is required' by the form
Unexpected token 'else'
macOS 14.7.1.2
`;

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('the default policy, in texts of other kinds', () => {
  it.each(lines(SECRETS))('hides what is secret in %s', (line) => {
    const secret = [...line.matchAll(/«([^»]+)(?:»|$)/g)].map((match) => match[1] as string);
    const shown = seen(line.replaceAll(/[«»]/g, ''));
    for (const one of secret) expect(shown).not.toContain(one);
    for (const part of line.split(/«[^»]*(?:»|$)/)) expect(shown).toContain(part);
  });

  it('leaves harmless texts as they are', () => {
    const harmless = lines(HARMLESS);
    expect(harmless.length).toBeGreaterThan(100);
    const changed = harmless.flatMap((text) => (seen(text) === text ? [] : [`${text}  →  ${seen(text)}`]));
    expect(changed).toEqual([]);
  });
});
