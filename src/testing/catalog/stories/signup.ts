import type { Story } from './story.js';

/** Chosen so that the newest event is that of user 90431. */
const FIRST_USER = 87_010;

/**
 * Accounts crash while people sign up: the new user is looked up before the directory knows it. Resolved once,
 * and broken again by the deploy of three days ago.
 */
export const signupCrash: Story = {
  key: 'signup-crash',
  project: 'accounts-web',
  error: { type: 'AttributeError', value: "'NoneType' object has no attribute 'email'" },
  transaction: '/signup',
  frames: [
    {
      function: 'signup_view',
      module: 'app.views',
      filename: 'app/views.py',
      absPath: '/srv/accounts/app/views.py',
      line: 118,
      inApp: true,
      source: [
        'def signup_view(request):',
        '    form = SignupForm(request.POST)',
        '    if not form.is_valid():',
        '        return render(request, "signup.html", {"form": form})',
        '    user = create_account(form)',
        '    return redirect("welcome")',
      ],
      at: 4,
      vars: {
        form: '<SignupForm bound=True, valid=True, fields=(name;email;plan)>',
        request: "<WSGIRequest: POST '/signup'>",
      },
    },
    {
      function: 'create_account',
      module: 'app.accounts',
      filename: 'app/accounts.py',
      absPath: '/srv/accounts/app/accounts.py',
      line: 64,
      inApp: true,
      source: [
        'def create_account(form):',
        '    created = directory.create(form.cleaned_data)',
        '    user = directory.find(created["id"])',
        '    send_welcome(user)',
        '    return user',
      ],
      at: 3,
      vars: { created: { id: '{user}', state: "'pending'" }, user: 'None' },
    },
    {
      function: 'send_welcome',
      module: 'app.mail',
      filename: 'app/mail.py',
      absPath: '/srv/accounts/app/mail.py',
      line: 42,
      inApp: true,
      source: [
        'def send_welcome(user):',
        '    """Greets somebody who has just signed up."""',
        '    mail = templates.get("welcome")',
        '    mail.send(to=user.email, name=user.name)',
        '    log.info("welcome sent")',
      ],
      at: 3,
      vars: { mail: '<Template welcome>', user: 'None' },
    },
  ],
  crumbs: [
    { before: 1.94, category: 'django.request', level: 'info', message: 'POST /signup' },
    { before: 1.92, category: 'redis', type: 'query', message: "INCR 'throttle:signup:198.51.100.7'" },
    {
      before: 1.9,
      category: 'query',
      type: 'query',
      message: 'SELECT 1 FROM accounts_blocked_domain WHERE domain = %s',
    },
    {
      before: 1.62,
      category: 'httplib',
      type: 'http',
      level: 'info',
      data: { method: 'POST', url: 'https://captcha.example.net/verify', status_code: 200 },
    },
    { before: 1.6, category: 'app.forms', level: 'info', message: 'sign-up form is valid (plan=team)' },
    { before: 1.58, category: 'query', type: 'query', message: 'BEGIN' },
    {
      before: 0.71,
      category: 'httplib',
      type: 'http',
      level: 'info',
      data: { method: 'POST', url: '/api/user', status_code: 202, reason: 'Accepted' },
    },
    {
      before: 0.7,
      category: 'query',
      type: 'query',
      message: 'INSERT INTO accounts_profile (user_id, plan) VALUES (%s, %s)',
    },
    { before: 0.69, category: 'app.accounts', level: 'info', message: 'created user {user}, state pending' },
    {
      before: 0.02,
      category: 'httplib',
      type: 'http',
      level: 'warning',
      data: { method: 'GET', url: '/api/user/{user}', status_code: 404, reason: 'Not Found' },
    },
  ],
  request: {
    url: 'https://accounts.acme.example/signup',
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Host: 'accounts.acme.example',
      Referer: 'https://accounts.acme.example/signup',
      'User-Agent': 'Mozilla/5.0 (Android 16) Chrome/141.0',
    },
  },
  phases: [
    { events: 6_118, from: 23.4, to: 12.3 },
    { events: 6_285, from: 2.93, to: 0.00005 },
  ],
  users: 9_981,
  firstUser: FIRST_USER,
  status: 'unresolved',
  substatus: 'regressed',
  priority: 'high',
  assignedTo: 'user:noa',
  deeds: [
    { ago: 23.1, type: 'assigned', by: 'robin', data: { assignee: '12', assigneeType: 'user' } },
    {
      ago: 22.8,
      type: 'note',
      by: 'noa',
      data: { text: 'The directory answers 202 now, so the user may not be there yet when we look it up.' },
    },
    {
      ago: 12.1,
      type: 'set_resolved_in_release',
      by: 'noa',
      data: { version: 'accounts@2.9.1', current_release_version: 'accounts@2.9.0' },
    },
    {
      ago: 2.93,
      type: 'set_regression',
      data: { version: 'accounts@2.10.0+412', resolved_in_version: 'accounts@2.9.1', follows_semver: true },
    },
    {
      ago: 2.2,
      type: 'note',
      by: 'sam',
      data: { text: '2.10.0 dropped the retry in directory.find(). I will bring it back.' },
    },
    { ago: 2.1, type: 'set_priority', by: 'robin', data: { priority: 'high', reason: 'manual' } },
  ],
  sinceDeploy: 'regressed',
};
