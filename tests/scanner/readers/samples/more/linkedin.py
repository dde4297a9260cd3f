"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {
    "Complete_LinkedInDataExport_10-13-2026/Comments.csv": "Date,Link,Message\n"
    '2026-06-10 18:53:49,https://example.com/5,"Back '
    'when I led the \\"tea, Earl Grey\\" team,\n'
    'it was hot."\n',
    "Complete_LinkedInDataExport_10-13-2026/Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\n"
    "jo.bell@northmere.example.org,Yes,Yes,1/2/20\n"
    "jo@example.com,Yes,No,\n",
    "Complete_LinkedInDataExport_10-13-2026/Education.csv": "School Name,Start Date,End Date,Notes,Degree "
    "Name,Activities\n"
    "Northmere High,2001,2008,,A levels,Netball\n",
    "Complete_LinkedInDataExport_10-13-2026/Endorsement_Received_Info.csv": "Endorsement Date,Skill "
    "Name,Endorser First Name,Endorser "
    "Last Name,Endorser Public "
    "Url,Endorsement Status\n"
    "2023/03/01 19:52:23 "
    "UTC,Surveillance,Dean,Price,www.linkedin.com/in/dean-price,ACCEPTED\n",
    "Complete_LinkedInDataExport_10-13-2026/Events.csv": "Event Name,Event Time,Status,External Url\n"
    "Police Expo,x,Attending,\n"
    "Other,x,Declined,\n",
    "Invitations.csv": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Jo Bell,Amy Kerr,"9/5/26, 1:12 AM",Nice to meet you at the inquest,OUTGOING',
    "Complete_LinkedInDataExport_10-13-2026/Company Follows.csv": "Organization,Followed On\n"
    "Northmere Constabulary,Sat Sep 05 08:12:14 "
    "UTC 2026\n",
    "Complete_LinkedInDataExport_10-13-2026/Recommendations_Received.csv": "First Name,Last Name,Company,Job "
    "Title,Text,Creation Date,Status\n"
    "Dean,Price,Northmere "
    'Constabulary,PC,"Ran sources with '
    'me",01/24/18, 03:00 PM,VISIBLE\n',
    "Complete_LinkedInDataExport_10-13-2026/Recommendations_Given.csv": "First Name,Last Name,Company,Job "
    "Title,Text,Creation Date,Status\n"
    "Dean,Price,Northmere "
    'Constabulary,PC,"Ran sources with '
    'me",01/24/18, 03:00 PM,VISIBLE\n',
    "Complete_LinkedInDataExport_10-13-2026/Registration.csv": "Registered At,Registration Ip,Subscription "
    "Types\n"
    "3/14/15 2:37 PM,203.0.113.7,\n",
    "Complete_LinkedInDataExport_10-13-2026/Volunteering.csv": "Company Name,Role,Cause,Started On,Finished "
    "On,Description\n"
    "Lifeboat,Crew,Rescue,2019,,Every Sunday\n",
    "Complete_LinkedInDataExport_10-13-2026/Jobs/Job Seeker Preferences.csv": "Locations,Job "
    "Titles,Introduction "
    "Statement,Phone Number,Commute "
    "Preference Starting Address\n"
    "Leeds,Guard,,07700 900123,12 "
    "Acacia Avenue\n",
    "Basic_LinkedInDataExport/Skills.csv": "Name\nSurveillance\nBaking\n",
    "Basic_LinkedInDataExport/SearchQueries.csv": "Time,Search Query\n2024/01/01 10:00:00 UTC,Ben Sample\n",
}
