"""LinkedIn's archive."""

_FILES = {
    "Profile.csv": (
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,"
        "Websites,Instant Messengers\n"
        'Ada,Example,,"14 Acacia Avenue, Northmere","Feb 3, 1990",Sergeant at Northmere Constabulary,Two lines,Law,M1 1AA,Northmere,,,\n'
    ),
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Northmere Constabulary,Detective Sergeant,Source handling,Northmere,Jan 2015,\n"
    ),
    "Connections.csv": (
        'Notes:\n"When exporting your connection data, some addresses may be missing."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ben,Sample,https://www.linkedin.com/in/ben-sample,,Northmere Constabulary,Inspector,03 Feb 2020\n"
    ),
    "messages.csv": (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
        "1,,Ada Example,https://www.linkedin.com/in/ada,Ben Sample,https://www.linkedin.com/in/ben-sample,"
        "2020-02-03 10:00:00 UTC,,On my way,INBOX\n"
        "1,,Ben Sample,https://www.linkedin.com/in/ben-sample,Ada Example,https://www.linkedin.com/in/ada,"
        "2020-02-03 09:00:00 UTC,,Where?,INBOX\n"
    ),
    "PhoneNumbers.csv": "Extension,Number,Type\n,07700 900123,Mobile\n",
    "ImportedContacts.csv": (
        "FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,"
        "Birthday,Location,BookmarkedAt,Profiles\nBen,Sample,,,ben@example.com,07700 900456,,,,,,,,,\n"
    ),
    "Logins.csv": "Login Date,IP Address,User Agent,Login Type\nMon Feb 03 10:00:00 UTC 2020,203.0.113.7,Browser,LOGIN\n",
    "Shares.csv": (
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        "2020-02-03 10:00:00,https://www.linkedin.com/feed/update/1,My first day in the team,,,MEMBER_NETWORK\n"
    ),
}

SAMPLES = {f"Complete_LinkedInDataExport_10-13-2026/{name}": content for name, content in _FILES.items()}
