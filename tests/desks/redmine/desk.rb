# People, projects and issues of the desk. Issue numbers are those of the order here.
Setting.rest_api_enabled = '1'
Setting.default_language = 'en'

def person(login, first, last, admin: false)
  user = User.new(firstname: first, lastname: last, mail: "#{login}@desk.test", language: 'en', admin: admin)
  user.login = login
  user.password = 'deskpass'
  user.save!
  user
end

maya = person('maya', 'Maya', 'Lindqvist', admin: true)
ben = person('ben', 'Ben', 'Ode')
ines = person('ines', 'Ines', 'Farrow')

support, = %w[Support Billing].map do |name|
  project = Project.create!(name: name, identifier: name.downcase, trackers: Tracker.all)
  [maya, ben, ines].each { |one| Member.create!(project: project, principal: one, roles: [Role.givable.first]) }
  project
end

def issue(project, author, subject, words)
  Issue.create!(project: project, tracker: Tracker.find_by!(name: 'Support'), author: author, subject: subject, description: words,
                status: IssueStatus.first, priority: IssuePriority.first)
end

# Read anew for each: an issue keeps the journal that was begun with it.
def note(issue, author, words, hidden: false)
  fresh = Issue.find(issue.id)
  fresh.init_journal(author, words).private_notes = hidden
  fresh.save!
end

jams = issue(support, ines, 'Printer jams on every second page', 'It jams on every second page. I have forty letters to send today.')
note(jams, maya, 'Have you cleaned the rollers?')
note(jams, ines, 'I cleaned the rollers twice. Can you send somebody before noon?')
note(jams, ben, 'Ask the supplier first, we had this in May.', hidden: true)
issue(support, ines, 'Charged twice', 'You charged my card twice in October. Who pays the fee?')
issue(support, ines, 'Wrong name on the invoice', 'The name on my invoice is wrong again.')
File.write(File.join(ENV.fetch('DESK'), 'key'), maya.api_key)
