import { describe, expect, it } from 'vitest';
import { defaultRedaction } from './policy.js';
import { createRedactor } from './redactor.js';

const redactor = createRedactor(defaultRedaction);
const seen = (value: string): string => redactor.leaf(['message'], value)?.text ?? value;

/** Each holds `SECRET`-like text between « and », which must go; all around it has to stay. */
const SECRETS = String.raw`
paid with «4242424242424242» 12/29
item 2 «4242 4242 4242 4242»
card «4242.4242.4242.4242»
card «4242 4242 4242 4242»
amex «3782 822463 10005», cvv later
{"number":"«5555555555554444»","exp":"12/29"}
card=«4242+4242+4242+4242»&x=1
card=«4242%204242%204242%204242»
{"password":"«hunter2»"}
[{"key":"password","value":"«hunter2»"},{"key":"plan","value":"pro"}]
[["password","«hunter2»"],["plan","pro"]]
https://secure.gravatar.com/avatar/«0bc83cb571cd1c50ba6f3e8a78ef1346»?d=mm
{"user":"ann","user_password": "«correct horse»", "n": 1}
{\"password\":\"«hunter\\\"2»\",\"n\":1}
{'username': 'ann', 'password': '«hunter2»'}
{'password': b'«hunter2»'}
{"password":"«hunter2 and then cut
{"pin":«1234»,"n":5}
{"tokens":«["abc", "d]ef"]»,"n":5}
user=ann&pass=«hunter2»&n=1
user=ann&password=«a,b)c»&n=1
Server=db;User Id=sa;Pwd=«hunter2»;Database=shop
Server=db;Password=«two words»;Database=shop
User{name=ann, password=«hunter2», n=1}
{ name: 'ann', password: '«hunter2»' }
password: «hunter2»
  db_password: «correcthorse»
[password] => «hunter2»
:password=>"«hunter2»"
login --password «hunter2» --verbose
login --api-key=«abcdef» --verbose
<user><password>«hunter2»</password></user>
Authorization: «Digest username="ann", response="6629fae"»
Cookie: «sid=1; theme=dark»
X-Api-Key: «k-12345»
q=%7B%22password%22%3A%22«hunter2»%22%7D
/users/«bob%40example.com»/orders
/users/«bob%2540example.com»/orders
{"mail":"«bob\u0040example.com»"}
mail «jörg.müller@exämple.de» now
redis://«:pw»@cache:6379/0
postgres://«app:s3cr3t»@db/shop
https://«0123456789abcdef0123»@host/1
x «-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----» y
x «-----BEGIN PRIVATE KEY-----MIIEow and then cut
https://b.example/o?X-Amz-Credential=«AKIA/2026»&X-Amz-Signature=«fe5f80»&X-Amz-Date=20261130
https://b.example/o?sv=2024&sig=«a%2Fb%3D»&se=2026
https://b.example/o?Signature=«abc»&Expires=1
refused «203.0.113.7».
from «2001:db8::ff00:42:8329» again
Bearer «»
`;

/** What reads like a secret and is none: versions, hashes, ids, counters, times, numbers, code and prose. */
const HARMLESS = `
1.2.3
v1.2.3.4
version 1.2.3.4
Version=13.0.0.3, Culture=neutral
Chrome/120.0.0.0 Safari/537.36
Chrome/120.0.6099.109
foo-1.2.3.4.jar
pip install foo==1.2.3.4
app/1.2.3.4 (Linux)
10.0.19045.3693
127.0.0.1:8080
0.0.0.0
::1
std::vector::push_back
core::fmt::Display
12:30:45
2026-11-30T12:30:45.123Z
2026-11-30 12:30:45
1764500000
1764500000000
1764500000000000
1764500000.123456
0.4242424242424242
3.141592653589793
52.520008, 13.404954
978-3-16-148410-0
ISBN 9783161484100
4006381333931
0-306-40615-2
+49 30 123456
+1 (555) 010-9999
tel:+4930123456
1234567890123456
order 1234567890123456 of 2026
0000 0000 0000 0000
9007199254740991
1e21
5d41402abc4b2a76b9719d911017c592
da39a3ee5e6b4b0d3255bfef95601890afd80709
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
sha256:9f86d081884c7d65
550e8400-e29b-41d4-a716-446655440000
01ARZ3NDEKTSV4RRFFQ69G5FAV
cjld2cjxh0000qzrmn831i7rn
507f1f77bcf86cd799439011
SHOP-1A2
#4242
HTTP 404
status=404
code: 500
count=12
page=2&sort=asc
limit: 100
x=1, y=2
a == b
if (a === b) return;
const total = cart.items.length;
const token = lexer.next();
let password;
const password = form.password.value;
password: string;
password: required
password=null
password=
password: ""
password = password
login(user, password=password)
token=get_token()
token: undefined
"password": null
"password": "[redacted]"
"password": "***"
"password": "[Filtered]"
password=%s
password = ?
password=:password
password=${'$'}{DB_PASSWORD}
password={{ password }}
Password is required
Your password has expired
Wrong password for user 7
password must have 8 characters
Invalid password: must be at least 8 characters
forgot-password
/reset-password
/auth/login
/api/token/refresh
Unexpected token } in JSON at position 4
Unexpected token: "else"
unexpected token: '<'
SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON
CSRF verification failed. Request aborted.
token expired
token validation failed
Missing token
a basic example of things
a basic understanding of authentication
Basic authentication is required
Bearer authentication failed
secret agent
the secretary said
{"total_tokens":1523,"max_tokens":4096}
prompt_tokens=812 completion_tokens=77
tokens: 1523
input_tokens: 12
token_type=bearer
"tokenizer": "cl100k"
token_count: 77
passwordless: true
password_length: 12
cookieEnabled: true
cookie_consent=yes
author=Ann
"author": "Ann"
authored: 7
authority: none
shipping=express
position: 12
pinned: true
pins: 4
["password","email","name"]
{"key":"plan","value":"pro"}
sessions: 45
session_count=3
spin=1
passed=12
pass rate 97 %
passenger: 4
compass=north
bypass: on
signal: SIGSEGV
designation=x
keyboard=qwerty
monkey=7
hotkey: ctrl+k
primary_key=12
foreign key: 12
key=value
"key": "value"
public_key_id: 7
cache-key: shop:7
partition_key=12
sort_key: 7
api: v2
apis=7
accessible: true
@sentry/browser 10.2.1
user@localhost
root@web-1
storefront@4.2.0
checkout@4.2.0-beta.1
com.example.shop@4.2.0+1184
shop@v4.2.0-rc.nightly
shop@6a7b8c9d
lodash@4.17.21
react-dom@18.2.0/umd
@scope/pkg@1.2.3
logo@2x.png
icon@3x.webp
chunk@3f2a.js
styles@1a2b.css
git@github.com:acme/shop.git
java.lang.Object@6d06d69c
Foo$$Lambda@0x0000.1
@media (min-width: 640px)
@Override
name@
@name
100%
50%25
%20
a%20b
/search?q=caf%C3%A9
&amp;
&lt;div&gt;
http://localhost:3000/cart?page=2
https://shop.example.com/cart#top
https://cdn.example.com/app.3f2a1b.js:1:2345
//cdn.example.com/a.js
file:///srv/app/main.py
webpack-internal:///./src/a.ts
node:internal/process/task_queues:95
at pay (src/cart.ts:12:7)
  File "app.py", line 12, in pay
0x00007fff5fbff8c8
0xdeadbeef
rgb(255, 0, 0)
#ff00ff
1fr 2fr
12px 4px
8080:80
1920x1080
16:9
3/4
~1.2.0
>=1.0 <2.0
^4.2.1
git rev 3f2a1b9
build 1184
iPhone14,2
Windows 10.0.19045
Linux 5.15.0-91-generic
Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
en-US,en;q=0.9
text/html; charset=utf-8
max-age=31536000
W/"5d8c72a5edda8"
Mon, 30 Nov 2026 12:00:00 GMT
CN=example
SELECT * FROM users WHERE id = 7
UPDATE cart SET total = 12.5
INSERT INTO t VALUES (1, 2, 3)
ECONNREFUSED
ETIMEDOUT 30000
Cannot read properties of undefined (reading 'price')
KeyError: 'price'
NullPointerException
index out of range: 7
division by zero
retry 3 of 5
took 1250 ms
1,234,567.89
€ 12,50
-1
+1
true
null
{}
[]
[1,2,3]
{"a":1}
<div class="a">x</div>
<token>
<password>
<br/>
SGVsbG8gd29ybGQ
AAAA
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
sk-learn
task-runner-of-the-week
desk_test
npm_config
npm run build
xox
ghp
eyJ
eyJhbG
-----
--------
--verbose
-p 8080:80
--port 8080
--max-old-space-size=4096
BEGIN
-----BEGIN TEST-----
`;

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('the default policy, in any text', () => {
  it.each(lines(SECRETS).filter((line) => !line.endsWith('«»')))('hides what is secret in %s', (line) => {
    const secret = [...line.matchAll(/«([^»]+)(?:»|$)/g)].map((match) => match[1] as string);
    const text = line.replaceAll(/[«»]/g, '');
    const shown = seen(text);
    for (const one of secret) expect(shown).not.toContain(one);
    for (const part of line.split(/«[^»]*(?:»|$)/)) expect(shown).toContain(part);
  });

  it('leaves harmless texts as they are', () => {
    const harmless = lines(HARMLESS);
    expect(harmless.length).toBeGreaterThan(200);
    const changed = harmless.flatMap((text) => (seen(text) === text ? [] : [`${text}  →  ${seen(text)}`]));
    expect(changed).toEqual([]);
  });
});
