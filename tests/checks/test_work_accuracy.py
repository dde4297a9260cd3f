"""Precision and recall of the colleagues and boundaries checks over invented posts and profiles that nobody tuned to."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from time import perf_counter

import pytest

from checks.boundaries import CHECKS as BOUNDARIES
from checks.colleagues import CHECKS as COLLEAGUES
from scanner.api import Account, Field, Post, PostKind, ProfileField, Record, Scene
from scanner.testing import at, findings_of

EMPLOYER, ROLE, TAG = "colleagues.employer-force", "colleagues.sensitive-role", "colleagues.tagged-colleague"
EMAIL, COLLAR, PHOTO, ROTA = (
    "colleagues.work-email",
    "colleagues.collar-number",
    "colleagues.team-photo",
    "colleagues.station-rota",
)
BIO, CONTENT, VIEWS = "boundaries.rank-in-bio", "boundaries.police-content", "boundaries.views-my-own"
REPORTS, KIT = "boundaries.crime-reports", "boundaries.kit-and-uniform"

SCENE = Scene(
    names=("Martin Oakes",),
    force="Northmere Constabulary",
    account=Account("facebook", names=("Martin Oakes", "Marty Oakes"), handle="marty.oakes"),
)
PEOPLE = (
    "Bethan Price",
    "Callum Firth",
    "Imran Saddiq",
    "Joy Adeyemi",
    "Rob Tanner",
    "Siobhan Kerr",
    "Wes Lambert",
    "Zofia Nowak",
)
TOWNS = ("Fenwick", "Harlow Cross", "Stonebridge", "Marlby", "Ashdene", "Brackley Vale")
FORCES = (
    "Northmere Constabulary",
    "Norfolk Constabulary",
    "Gwent Police",
    "Eastvale Police",
    "Merseyside Police",
    "Calder Valley Police",
)

# text (with {n}, {m} names, {s} surname, {t} town, {f} force, {d} number) -> the check that must fire; others of its kind may.
EXPOSED_POSTS = {
    CONTENT: (
        "Finally home. Fourteen hours, one violent domestic, two arrests and cold pizza.",
        "Had the pleasure of nicking a repeat burglar in {t} this morning",
        "Whoever phoned in the drink driver on the A{d}, thank you, we got him",
        "Busy old late. Four in the bin and not one thank you",
        "I police this town and I still get lost in {t}",
        "Spent the night guarding a crime scene in {t} with nothing but a flask",
        "Told my sergeant I'm putting in for detective",
        "We've just recovered a stolen Audi from a garage in {t}, owner over the moon",
        "Our shift took three knives off the streets of {t} last night. Proud.",
        "Being a copper at New Year is something else",
        "Twelve years a cop today, where has the time gone",
        "Stop search paid off tonight: machete and a bag of white powder",
        "Can't say much but the warrant in {t} this morning was a good result for my team",
        "My first sudden death as a probationer. Not going to forget that one.",
        "Spent eight hours in the custody suite waiting for a solicitor. Eight.",
        "Met some lovely people on foot patrol round {t} market today",
        "Third night of public order in {t}, bruised but fine",
        "Chased a lad through four back gardens in {t}. He's in the cells, I'm in the bath",
        "Responded to a collision on the {t} bypass tonight. Please slow down, I don't want to knock on another door.",
        "I've been an officer for nine years and I've never been so tired",
        "Statement for Crown Court done, giving evidence Thursday, wish me luck",
        "We are looking for witnesses to an assault in {t} on Friday night. Message me or call 101",
        "Section 136 then straight to a stabbing. Some nights this job takes it out of you. #police",
        "Loving my attachment with CID, so much paperwork though",
        "Passed my pursuit course this week!!",
    ),
    TAG: (
        "Best double act on nights: me and PC {s}",
        "Farewell drinks for Sgt {n}, our skipper for six years",
        "On earlies with {n} all week, pray for me",
        "Crewed up with {n} again, the dream team",
        "Congratulations Inspector {s} on your promotion, best boss on the response team",
        "{n} was my tutor constable and taught me everything",
        "Big thanks to my team on lates, {n} and {m}, you were superb tonight",
        "Happy birthday to my partner on response, {n}!",
        "DC {n} and I finally closed that one. Pint?",
        "Team 4 response on tour with {n} and {m}",
        "Last ever night shift with @{s}_{d} before the move to CID",
        "Our PCSO {n} is a legend, nobody knows {t} better",
    ),
    PHOTO: (
        "Hendon 2009, back row left to right: {n}, {m}, me",
        "Passing out day with {n}, {m} and the rest of the intake. Officers at last!",
        "C relief team photo: {n}, {m} and yours truly",
        "Throwback to our police training course photo. {n}, {m}, where did our hair go?",
        "Attestation photo with {n} and {m}, sworn in at last",
        "Group shot from the public order course: {n}, {m}, me in the middle",
    ),
    COLLAR: (
        "New force, new shoulder number: {d}7",
        "For the record my collar number is {d}4",
        "PC {d}2 Oakes, last shift tonight",
        "Found my old epaulettes, collar no. {d}8",
        "Still got my warrant number off by heart, {d}{d}",
    ),
    ROTA: (
        "Moved to {t} police station, on lates till the weekend",
        "Based at {t} now with response, earlies Monday to Thursday",
        "Back at {t} nick tomorrow, 7-3, then rest days",
        "My new shift pattern out of {t} police station is brutal: nights, nights, nights",
    ),
    ROLE: (
        "Six months as a CHIS handler and I still can't tell my mum what I do",
        "Chuffed to have passed the AFO course, officially a firearms officer",
        "I was an undercover officer for four years",
        "Joined the surveillance team this week, no more uniform",
        "My new role on the armed response unit starts Monday",
        "Proud of my years in witness protection with the police",
    ),
    EMPLOYER: (
        "I've worked for {f} since I was nineteen",
        "Today I joined {f}!",
        "Twenty years with {f} and still smiling",
        "Proud to be part of {f}",
        "My career in {f} ends on Friday",
        "I start with {f} in January",
    ),
    KIT: (
        "My body armour has finally been replaced",
        "Got my stab vest on and the sun comes out, typical",
        "Where on earth did I put my warrant card",
        "Me in full uniform outside {t} nick, scrubbed up alright",
        "In my number ones for the passing out parade",
        "Custodian helmet fits my head at last, thanks stores. My tunic doesn't.",
        "Uniform pressed, boots done, first set of nights tonight",
    ),
    REPORTS: (
        "Send me the CCTV of the break-in and I'll get it to the officer dealing",
        "Any info about the drug dealing in {t}, message me, I'm on duty till ten",
        "If it happens again report it straight to me and I'll log it as antisocial behaviour",
        "I'll chase the OIC about your burglary when I'm in tomorrow",
        "Sorry about your van being stolen, DM me the crime number and I will look into it",
        "I can send a patrol round about the suspicious car, what street is it on?",
        "Thanks for flagging the quad bikes, I've put it on the system and the neighbourhood team will visit",
    ),
}
TAGGED_POSTS = (
    "Nights again with this lot",
    "End of a long set of lates",
    "Response team breakfast",
    "Early turn crew",
    "My sergeant made me do it",
    "On patrol in the rain",
)
EXPOSED_FIELDS = (
    (Field.EMPLOYER, "{f}", "Police Constable", (EMPLOYER,)),
    (Field.EMPLOYER, "{f}", "", (EMPLOYER,)),
    (Field.EMPLOYER, "The Metropolitan Police", "Detective Sergeant", (EMPLOYER,)),
    (Field.EMPLOYER, "british transport police", "", (EMPLOYER,)),
    (Field.EMPLOYER, "GMP", "Response", (EMPLOYER,)),
    (Field.EMPLOYER, "Heddlu De Cymru", "Cwnstabl", (EMPLOYER,)),
    (Field.EMPLOYER, "{f}", "Surveillance Operative", (EMPLOYER, ROLE)),
    (Field.EMPLOYER, "{f}", "Authorised Firearms Officer", (EMPLOYER, ROLE)),
    (Field.EMPLOYER, "{f}", "DC, Dedicated Source Unit", (EMPLOYER, ROLE)),
    (Field.EMPLOYER, "Met Police", "SO15 Detective", (EMPLOYER, ROLE)),
    (Field.EMAIL, "martin.oakes@northmere.police.uk", "", (EMAIL,)),
    (Field.EMAIL, "Martin.Oakes@norfolk.pnn.police.uk", "", (EMAIL,)),
    (Field.NAME, "PC Marty Oakes", "", (BIO,)),
    (Field.OTHER_NAME, "Sgt Oakes", "", (BIO,)),
    (Field.NAME, "Martin Oakes (PC)", "", (BIO,)),
    (Field.HANDLE, "pc.oakes", "", (BIO,)),
    (Field.HANDLE, "sgt_marty", "", (BIO,)),
    (Field.BIO, "Police sergeant in {t}. Husband, runner, bad guitarist", "", (BIO,)),
    (Field.BIO, "{f} response officer / all views my own", "", (BIO, EMPLOYER, VIEWS)),
    (Field.BIO, "Detective with {f} | tweets are my own", "", (BIO, EMPLOYER, VIEWS)),
    (Field.BIO, "Copper. Tea drinker. Opinions my own", "", (BIO, VIEWS)),
    (Field.BIO, "Retired {f} inspector", "", (BIO, EMPLOYER)),
    (Field.BIO, "PC with {f}, dad to Alfie", "", (BIO, EMPLOYER)),
    (Field.BIO, "Special constable, teacher, whippet owner", "", (BIO,)),
    (Field.BIO, "Traffic officer at {f}. Personal account, views mine", "", (BIO, EMPLOYER, VIEWS)),
    (Field.BIO, "Armed response officer, {f}", "", (ROLE, BIO, EMPLOYER)),
    (Field.BIO, "Ex police officer now running a dog hotel", "", (BIO,)),
    (Field.BIO, "Warranted officer, whisky lover", "", (BIO,)),
)
LOOKALIKE_POSTS = (
    "Watched the new police drama with {n}, did not see that ending coming",
    "The Bill reruns all weekend",
    "Police closed the {t} road, took me an hour to get home",
    "Huge respect to the officers who found my dad last night",
    "{f} are appealing for information after a robbery in {t}",
    "Someone broke into our shed and took my mower, crime number on request",
    "Rang 101 and waited forty minutes to report the noise",
    "My cousin {n} just became a police officer, so proud of her",
    "Our neighbours called the cops on our barbecue",
    "Thank you PC {s} for talking to the Cubs tonight",
    "Late shift at the hospital with {n}, what a night",
    "Nights at the bakery are killing me",
    "{n} and I are on the early shift at Greggs tomorrow",
    "Security at the festival confiscated my umbrella",
    "Detained by {n}'s cooking again",
    "I caught {n} cheating at cards and arrested the biscuits",
    "Kitchen crime scene, flour everywhere, suspect aged three",
    "{n} got nicked for speeding, what a wally",
    "I nicked {n}'s chips and I'd do it again",
    "The kids locked up the cat in the shed",
    "Charged my phone twice today already",
    "Stopped for a coffee in {t} with {n}",
    "Searched high and low for my keys",
    "Custody of the remote is mine tonight",
    "Giving evidence to the parish council about the bins",
    "Jury duty again, at least the sandwiches were fine",
    "Warrant officer {s} retired from the regiment today",
    "Sergeant {s} from the cadets drilled us until our feet fell off",
    "Inspector came out about the damp",
    "Bus inspector wanted to see my ticket twice",
    "Chief Inspector Dreyfus is my spirit animal",
    "PC gone mad, can't even say that any more",
    "My PC blue screened, {n} to the rescue",
    "DC or Marvel? Discuss",
    "Flew back from Washington DC with {n}",
    "PS, {n} says hello",
    "PS{d} games for sale, collection from {t}",
    "Selling my DS with {d} games, message me for details",
    "Any info on a lost grey tabby in {t}, please message me",
    "Message me if you saw who hit our car outside the Co-op in {t}",
    "I'll look into it and let you know about the hall booking",
    "Send me the details and I'll pass it on to the committee",
    "I'll chase the plumber about the leak when I'm in tomorrow",
    "Report it to the council, they'll send someone round about the pothole",
    "First day of big school, uniform two sizes too big",
    "New work uniform has arrived, Tesco blue suits me",
    "Nurse uniform washed and ready for the ward",
    "Handcuffs and a feather boa, {n}'s hen weekend is ready",
    "Hi-vis on, litter pick in {t} with {n}",
    "Locker room chat with {n} after five-a-side",
    "Boots cleaned for Sunday's match",
    "Body armour upgrade in Elden Ring finally",
    "Team photo: {n}, {m} and the {t} under elevens",
    "Class of 1999 reunion with {n} and {m}",
    "Course photo from the first aid day with {n} and {m}",
    "Graduation in {t} with {n} and {m}, four years done",
    "Back row of the choir with {n}",
    "Passing out parade at Sandhurst for my nephew, what a day",
    "Number {d} bus never came",
    "Locker number {d}, easy to remember",
    "My membership number is {d}{d}",
    "Employee number {d} at the biscuit factory",
    "Flat in {t}, moving on the 12th, nights on the sofa till then",
    "Train to {t} station, then earlies at the warehouse",
    "Handed a wallet in at {t} police station",
    "{t} police station is being turned into flats",
    "Night out in {t} with {n} and {m}",
    "Curry night with {n}",
    "Girls' night with {n}, {m} and too much wine",
    "Shift work is ruining my social life",
    "Day shift done, feet up",
    "Back on nights, wish me luck",
    "Team building with {n} was less awful than feared",
    "My manager {n} is leaving, drinks on Friday",
    "My colleague {n} makes the best brownies",
    "Great quiz team: {n}, {m} and me",
    "Reading a crime novel about an undercover detective",
    "Undercover parents at the school disco",
    "Surveillance cameras on our street now, feels safer",
    "Under surveillance by the cat",
    "Armed with a cup of tea and a blanket",
    "Firearms course in the game took ages",
    "Witness protection for whoever ate my yoghurt",
    "Applied for the police again, fingers crossed",
    "My son wants to be a traffic cop",
    "Would have made a decent detective, me",
    "RIP to the officer killed in {t}, thoughts with the family",
    "Fancy dress: {n} as a policeman, me as a burglar",
    "Every move you make, every step you take. The Police were class in {t}",
    "Fashion police would have a field day with {n}",
    "Grammar police, don't @ me",
    "Karma police on repeat",
    "More bobbies on the beat, that's my manifesto",
    "Defund, fund, whatever, just answer the phone",
    "The force was strong with {n} at football tonight",
    "May the fourth be with you all",
    "Air force museum with {n}",
    "Task force meeting ran over again",
    "Neighbourhood watch sign went missing, the irony",
    "Saw a police horse do a poo outside Boots, peak {t}",
    "Stopped by a lovely copper for a broken headlight, let me off",
    "My brother is a sergeant in {f}, never off duty",
    "Wrote to {f} about parking outside the school",
    "{f} museum open day with the kids",
    "Kent is the garden of England, change my mind",
    "Essex girls on tour",
    "The West Midlands has the best curry",
    "Two arrested after fight in {t} - Evening Post",
    "Man jailed for burglary in {t}, good",
    "BBC News: detectives charge teenager over {t} stabbing",
    "Drink driving ad made me cry",
    "RTC on the M{d}, avoid",
    "Blue lights behind me, heart attack, just an ambulance",
    "Paramedics on the night shift deserve a medal",
    "Firefighter {n} showed the kids the engine",
    "Traffic warden {n} strikes again",
    "Guard duty at the palace looks dull",
    "Prison Break marathon",
    "Chased the dog round {t} park for an hour",
    "Seized up my back gardening",
    "Recovered from the flu at last",
    "We raided the fridge at midnight",
    "Knocked on doors all day canvassing for the food bank",
    "Beat the traffic for once",
    "Response from the council: nothing",
    "Patrol of the garden for slugs complete",
    "Scene one, take five. Am dram is hard",
    "Rest day at last, sofa and a film",
    "Lovely weekend in {t} with {n}",
    "Happy birthday {n}, love you loads",
    "Made soup. It was fine.",
    "Anyone recommend a plumber in {t}?",
    "Ran 10k in {t}, knees gone",
    "Won the raffle at the school fete",
    "Bin day moved again",
    "New kitchen going in, dust everywhere",
    "Off to Tenerife with {n} and {m}",
    "Nan turned ninety, what a woman",
    "United robbed again, criminal refereeing",
    "Daylight robbery, £6 for a pint in {t}",
    "That referee should be arrested",
    "Stolen the show again, our {n}",
    "My parcel was stolen from the porch, any cameras?",
    "The Met Office says snow",
    "Met {n} for lunch in {t}",
    "Detective work: finding matching socks",
    "On the case of the missing remote",
    "Lock up your daughters, {n} is single",
)
LOOKALIKE_FIELDS = (
    (Field.EMPLOYER, "Northmere College", "Lecturer in policing"),
    (Field.EMPLOYER, "PC World", "Technician"),
    (Field.EMPLOYER, "Tesco", "Security officer"),
    (Field.EMPLOYER, "British Army", "Sergeant"),
    (Field.EMPLOYER, "Police Mutual Assurance", "Adviser"),
    (Field.EMPLOYER, "London Fire Brigade", "Firefighter"),
    (Field.EMPLOYER, "HM Prison Service", "Prison officer"),
    (Field.EMPLOYER, "Sussex County Cricket Club", ""),
    (Field.EMPLOYER, "The Police Tribute Band", "Bass"),
    (Field.EMPLOYER, "Salesforce", "Account executive"),
    (Field.EMPLOYER, "Police Federation of England and Wales", "Representative"),
    (Field.EMPLOYER, "Constable Homes", "Site manager"),
    (Field.EMAIL, "martin.oakes@example.com", ""),
    (Field.EMAIL, "martin@notpolice.uk", ""),
    (Field.EMAIL, "martin@police.ukraine.example.com", ""),
    (Field.NAME, "Martin Oakes", ""),
    (Field.NAME, "DC Fan Martin", ""),
    (Field.NAME, "Major Oakes", ""),
    (Field.HANDLE, "marty_oakes83", ""),
    (Field.HANDLE, "pcbuilder_marty", ""),
    (Field.HANDLE, "coppertop", ""),
    (Field.BIO, "Married to a police officer. Two dogs.", ""),
    (Field.BIO, "Grew up on The Police and The Clash", ""),
    (Field.BIO, "PC master race, DC over Marvel", ""),
    (Field.BIO, "Teacher. Views my own.", ""),
    (Field.BIO, "Wannabe detective, true crime podcasts", ""),
    (Field.BIO, "Ex-RAF, now plumbing in {t}", ""),
    (Field.BIO, "Kent born, Essex bred", ""),
    (Field.BIO, "Author of the Inspector Hale novels", ""),
    (Field.BIO, "Fashion police at large", ""),
    (Field.BIO, "Son of a copper", ""),
    (Field.BIO, "Campaigning for police reform", ""),
    (Field.BIO, "Neighbourhood Watch coordinator, {t}", ""),
)


@dataclass(frozen=True)
class Case:
    """A record, the checks that must fire on it, and whether others may fire too (a police post can show several things)."""

    record: Record
    wanted: tuple[str, ...] = ()


def _fill(template: str, chance: random.Random) -> str:
    name, other = chance.sample(PEOPLE, 2)
    return template.format(
        n=name, m=other, s=name.split()[1], t=chance.choice(TOWNS), f=chance.choice(FORCES), d=chance.randrange(110, 990)
    )


def _post(text: str, tagged: tuple[str, ...] = ()) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text, tagged=tagged)


def _exposed(chance: random.Random) -> list[Case]:
    cases = [
        Case(_post(_fill(template, chance)), (check,))
        for _ in range(3)
        for check, templates in EXPOSED_POSTS.items()
        for template in templates
    ]
    cases += [Case(_post(text, (chance.choice(PEOPLE),)), (TAG,)) for _ in range(3) for text in TAGGED_POSTS]
    for _ in range(3):
        for field, value, detail, wanted in EXPOSED_FIELDS:
            cases.append(Case(ProfileField(at=at(), field=field, value=_fill(value, chance), detail=detail), wanted))
    return cases


def _lookalikes(chance: random.Random) -> list[Case]:
    cases = [Case(_post(_fill(template, chance))) for _ in range(9) for template in LOOKALIKE_POSTS]
    cases += [
        Case(ProfileField(at=at(), field=field, value=_fill(value, chance), detail=detail))
        for _ in range(9)
        for field, value, detail in LOOKALIKE_FIELDS
    ]
    return cases


def _measure() -> tuple[Counter[str], Counter[str], Counter[str], list[str]]:
    chance = random.Random(20260214)
    checks = [*COLLEAGUES, *BOUNDARIES]
    hit: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    false: Counter[str] = Counter()
    trail: list[str] = []
    for case in _exposed(chance) + _lookalikes(chance):
        got = {finding.check for finding in findings_of(checks, [case.record], SCENE)}
        shown = case.record.text if isinstance(case.record, Post) else getattr(case.record, "value", "")
        for check in case.wanted:
            (hit if check in got else missed)[check] += 1
            if check not in got:
                trail.append(f"missed {check}: {shown}")
        if not case.wanted:
            for check in got:
                false[check] += 1
                trail.append(f"false {check}: {shown}")
    return hit, missed, false, trail


def test_enough_cases_to_mean_something() -> None:
    chance = random.Random(1)
    assert len(_exposed(chance)) >= 200
    assert len(_lookalikes(chance)) >= 1500


def test_precision_and_recall_hold_for_every_check() -> None:
    start = perf_counter()
    hit, missed, false, trail = _measure()
    seconds = perf_counter() - start
    for check in (entry.advisory.id for entry in (*COLLEAGUES, *BOUNDARIES)):
        assert hit[check] >= 0.90 * (hit[check] + missed[check]), sorted({line for line in trail if f"missed {check}" in line})
        assert hit[check] >= 0.95 * (hit[check] + false[check]), sorted({line for line in trail if f"false {check}" in line})
    assert seconds < 12, "the whole set is judged in seconds"


if __name__ == "__main__":
    pytest.main([__file__])
