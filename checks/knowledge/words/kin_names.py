"""First names in running text: what shape a name has, which capitalised words are none, and which words surely are one.

The hint list is a help and never a condition where the words around already say that a name stands there. It mixes the
names of the countries that make up the UK's population and says nothing about anybody who bears one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from checks.knowledge.words.adult_names import ADULT_NAMES
from checks.knowledge.words.child_names import CHILD_NAMES
from checks.knowledge.words.wordlist import word_set

__all__ = ["HINTS", "fold", "is_hint", "is_plain_word_too", "looks_like_name", "may_name"]

_GENERAL: Final = word_set(
    """
    aadam aaliya aaliyah aarav aaron abbie abby abdul abdullah abigail abigale abiola ada adaeze adam adebayo adeel
    adele adnan adrian adrianna afonso agata agnieszka aharon ahmed aidan aiden aisha aishah aiza akash akua alan alana
    alba albert albie aleena aleksander alessia alex alexa alexander alexandra alexi alexis alfie alfred ali alice
    alicia alina alisha alison alistair allan alyssa amanda amani amara amaya amber ameera amelia amelie ami amina amir
    amira amrit amy ana anais anastasia anaya andrea andreea andrei andrew andy aneurin angela angelina angharad angus
    anika anisa anita aniyah anjali ann anna annabel annabelle annalise anne annie ansel anthony anton antoni antonia
    antonio anushka anwen anya aoibhe aoife aran archer archie aria ariana ariella ariyah arjun arla arlo arnav arthur
    arun arya aryan asha asher ashley ashton ashwin asif astrid athena atticus aubrey audra audrey augustus aurelia
    aurora austin ava avery aya ayaan ayesha ayla azaan bailey balraj barbara barclay barnaby barney bartek bea beatrice
    beatrix beau becca becky bella ben benedict benjamin benji berenice bernadette bernard bertie beth bethan bethany
    betty beverley bhavna bilal billy blake blanche blessing bobby bodhi bogdan bonnie boris brad bradley brandon brenda
    brian bridget bridie bronagh bronwen brooke brooklyn bruce bruno bryn bryony caden cadi caelan cai caitlin caleb
    calista callum calum cameron camilla caoimhe cara carl carla carly carol caroline carolyn carrie carter carys casper
    cassie cath catherine cathy catrin cecilia cedric celeste celia ceri cerian cerith cerys chantelle charles charley
    charlie charlotte chelsea cheryl chidi chioma chloe chris christina christine christopher chukwu ciara claire clara
    clare clarissa clarke claudia clement clementine clive clodagh cody cohen colin colleen conan connor conor constance
    cora corey cormac cosmo courtney craig crispin cristina curtis cyrus dafydd daisy daiva dale damian dan dana daniel
    danielle danny daphne dara darcey darcy daria darius darragh darren dave david dawid dawn dean debbie deborah declan
    dee deepa delia delilah delyth demi denise dennis derek dermot devon dewi dexter dhruv diana diane diarmuid diego
    dilys dinah dion divya dominic dominik dominika donald donna donnacha donovan dora dorota dorothy dougie douglas
    drew dulcie duncan dylan dylis ebony ed eddie edie edith edmund edna edward edwin efa efan eileen eilidh ekaterina
    elaine elan eleanor elena eleri eli eliana elias elijah elin eliot eliza elizabeth ella elle ellen ellie elliot
    elliott ellis elodie elsa elsie elspeth elwyn emeka emeline emilia emily emma emmanuel emmet emrys enid enzo eoghan
    eoin eric erica erin ernie esmae esme esmé esther ethan ethel eugene eunice eva evan evangeline eve evelyn everly
    evie ewa ewan ewelina ezra fabian faisal farah fatima fay fearne felicity felix fergus fern ffion fidelma filip
    finlay finley finn fiona fionn fizza fletcher fleur flora florence florrie folasade frances francesca francis
    franciszek frank frankie fraser fred freddie frederick freya gabriel gabriela gabriella gaia gareth garfield gary
    gavin gayle gaynor gemma genevieve geoff geoffrey george georgia georgie georgina geraint gerald gerard gerry gethin
    gillian gina gita glen glenda glenn glenys gloria gordana gordon grace graham grainne grayson greg gregory greta
    gretel grigor gruffydd gus guto guy gwen gwenda gwilym gwyneth habiba hadley halima hallie hamish hamza hana hanna
    hannah hari harleen harley haroon harper harpreet harriet harrison harry harvey hasan hassan hattie hayden haydn
    hayley hazel heather heba hector hedley heidi heledd helen helena henrietta henrik henry herbert hermione hester
    hilary hollie hollis holly honor hope howard hubert hudson hugh hugo huw hywel iain ian ibrahim idris iestyn ieuan
    ifan ifeoma iga ignatius igor ikenna ilona ilyas imaan imani imogen imran ina inaya inderjit india indie ines ioan
    iolo iona iqra ira irene irfan iris isaac isabel isabella isabelle isha isla ismail isobel issa ivan ivana ivo ivor
    ivy iwan iwona izaak izabela izzy jaan jacek jack jackie jackson jacob jacqueline jade jaden jago jai jake jakub
    jamal james jamie jamil jan jane janet janice janina janine jared jarek jarvis jasmin jasmine jason jasper jaspreet
    javed jaxon jay jaya jayden jayne jean jeevan jeff jeffrey jem jemima jen jenna jennifer jenny jenson jeremiah
    jeremie jeremy jerome jess jesse jessica jessie jill jim jimmy jo joan joann joanna joanne jocelyn jodie joe joel
    joey john johnny jon jonah jonas jonathan jonny jools jordan jordana jorge joseph josephine josh joshua josie joss
    joy joyann joyce jozef juan jude judith judy jules julia julian juliana julianna julie juliet juliette juliusz
    jumana junaid june justin kabir kacper kai kailash kaitlyn kalvin kamil kamran kara karam karen karim karin karl
    karol karolina kasia kat katarzyna kate katherine kathleen kathryn kathy katie katja katrina katy kavita kay kaya
    kayden kayla kayleigh keegan keeley keira keiran keith kelly kelsey ken kenji kenneth kenny kerry keshia kevin
    khadija khalid khalil kian kieran kim kimberley kinga kiran kirsten kirsty kit kofi komal kourtney krish krystian
    krzysztof kuba kunal kurt kwame kyle kylie kyra kyran lacey laila laith lakshmi lamar lambert lana lara laura lauren
    laurence lawrence layla leah leanne lee leela leigh leighton leila len lena lennie lennon lenny leo leon leona
    leonard leonie leonora leopold leroy lesley leslie leticia lewis lexi liam libbie libby lila lilah lilia liliana
    lillian lilly lily lina linda lindsay lindsey linus lisa liz lizzie llewelyn llinos lloyd llyr logan lois lola
    lorcan lorelei lorna lorraine lottie lou louie louis louisa louise lowri luca lucas lucia lucille lucinda lucjan
    lucy ludo luis luisa luka lukasz luke luna luther lydia lyla lyn lynda lyndsey lynette lynn lynne mabel mabli macey
    mackenzie macy maddie maddison madison maeve magdalena maggie magnus mahmoud mahnoor maia mair maire maisie maja
    malachi malcolm maleeha malgorzata mali malik mandy manon manpreet marcel marcella marcin marcus margaret margot
    maria mariam marian marianne maribel marie marina marion marius marjorie mark marley marlon marlowe martha martin
    martyn martyna marvin mary maryam maryann mason matei mateo mateusz mathilda matilda matt matthew maura maureen
    maurice mavis max maximilian maximus maxine maya meena meera megan mehmet mehreen mei meilyr mel melanie melissa
    melody mercy meredith merryn mia micah michael michaela michal michelle mick mickey miguel mihai mike mikey mikolaj
    mila milan milena miles millie milly milo mina minnie mirela miriam miroslav misha mitchell mitzi mo mohamed
    mohammad mohammed moira molly mona monica monika monty morag morgan morris morwenna muhammad muhammed murray musa
    mustafa myfanwy myla myles myrtle nabila nadia nadine naila nancy nansi naomi naseem nasir natalia natalie nataliya
    natasha nathan nathaniel navdeep neha neil nel nell nella nellie nerys nesta ngozi nia niall niamh nick nicky nico
    nicola nicole niesha nigel nikhil nikita nikki nina nisha noah noel noor nora norah noreen norma norman nuala nusrat
    obi octavia odette odhran oisin oksana ola olaf oleksandr olena olga olive oliver olivia olivier ollie oluwaseun
    olwen omar oonagh ophelia oriana orion orla orlaith orson oscar osian oskar osman otis ottilie otto owain owen ozzy
    padraig paige pam pamela parveen pascal patience patricia patrick patrik patrycja patryk paul paula paulina pauline
    pawel pearl peggy penelope penny perry persephone pete peter petra phil philip philippa phillip phoebe phoenix
    phyllis pia pierre piotr pippa polly pooja poppy portia prakash preeti primrose priya priyanka prudence przemek
    quentin quinn rachael rachel radoslaw rafael rafal rafe rafferty raheela raheem rahul raj rajesh ralph ramona rania
    raphael rashid ravi ray raya raymond raymondo rebecca reece reena reggie reuben rex reyansh rhian rhiannon rhodri
    rhona rhydian rhys ria ricardo richard richie ricky riley rio rishi rita ritchie riya rob robbie robert roberta
    robin robyn rocco roderick rodney roger rohan roisin roland roman romeo romilly romy ron rona ronald ronan ronnie
    roopa rory rosa rosalie rosalind rosanna rose rosemary rosie rosina ross rowan roxanne roy roza ruairi ruari ruben
    rubi ruby rudy rufus rukhsana rupert russell ruth ryan sabina sabrina sadia sadie safa saffron safiya sahar sahil
    saif saima sajid salim sally salma salman sam samantha sameer samir samira samiya samson samuel sandeep sandra sandy
    sanjay sanjeev sara sarah sarina sasha saskia saul savanna savannah sayed scarlett scott seamus sean sebastian
    selina selma seren serena sergio seth shabana shabnam shakira shane shanelle shania shanice shannon sharon shaun
    shauna shay shaz sheila shelby shelley sheryl shirley shona shreya shruti sian sid sidney sidra sienna silas simon
    simone simran sinead siobhan sion sioned siwan siân skye sofia sofie solomon sonia sonny sophia sophie sophy soraya
    sorcha spencer stacey stan stanley stefan stefania stefanie stella steph stephan stephanie stephen steve steven
    stewart stuart sue sufyan sukhdeep suki summer sunil sunita susan susie suzanne swati syed sylvia szymon tabitha
    tadhg taha tahir talia taliesin talitha tallulah tam tamara tamsin tamsyn tane tanisha tanya tara tariq tasha tayla
    ted teddy tegan tegwen temperance terence teresa terry tess tessa thea theo theodore theresa thomas tia tiago tiana
    tiffany tilda tilly tim timothy timur tina tobi tobias toby todd tom tomas tomasz tommaso tommy tomos toni tony
    torin tracey tracie tracy trevor trish tristan tristram troy tudor tyler tyrone tyson umar una ursula usman uzma
    valentina valeria valerie vanessa vansh vera vernon veronica veronika vicki vicky victor victoria vihaan vijay
    vikram vincent vinny viola violet violetta vishal vivian vivienne walter wanda warren wasim wayne wendy wes wesley
    whitney wiktor wiktoria wilf wilfred will william willow winifred winnie winona wladyslaw wojtek woody wren xander
    xavier xena yahya yana yara yasin yasir yasmin yasmine yolanda yosef yousef yuki yuri yusra yusuf yves yvette yvonne
    zac zach zachary zack zahra zaid zain zainab zak zander zara zayn zaynab zbigniew zeinab zeke zelda zena zeynep zia
    zoe zoey zofia zoltan zosia zubair zuri zuza zuzanna zuzia
    """
)

_SHAPE: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def fold(name: str) -> str:
    """A name in the form by which two spellings are the same: no accents, no case, plain apostrophes, single spaces."""
    if name.isascii():
        return " ".join(name.casefold().split())
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).casefold().split())


HINTS: Final = _GENERAL | frozenset(map(fold, CHILD_NAMES | ADULT_NAMES))
# Hints that are ordinary words as well: they count only where something else says that a person is meant.
_PLAIN_TOO: Final = word_set(
    """
    alba alexandria amber angel archer art athena aurora austin autumn bailey bea beau bella belle bill blake blessing
    bonnie boris brad brook brooke brooklyn bud buddy carter chase chelsea chester christian cody cooper daisy dale dawn
    dean dee devon drew ed eve faith fern florence frank georgia grace guy hamish harper hazel heather hollis holly
    honor hope hudson hunter ina india iris issa ivy jack jade jan jasmine jasper jay jean jersey jordan joy june kim
    kit lacey lancaster lance lee lily lincoln london lotte lou luna mark marlowe mason max may mc melody mercy miles mo
    morgan norman ola olive ozzy paige pam pat patience pearl penny pete petra phoenix poppy preston prince ray rex ria
    rich rio river rob robin rocky roman rose rosemary rowan ruby rusty ruth saffron sally sandy savannah scarlett scout
    sky skye sonny spencer stan star stella sterling sue summer sunny sydney tam taylor teddy tilly todd trinity troy
    una victoria viola violet virginia ama ami ayo chen coll dev effie-mae esi etta fife flo fola gaja glyn ife ines joni jett
    koa kosi kobi leen linh lois loki lili ludo mahi mehr moli moyo nana nel nova oakley ola otto pari posy ren remi roan
    roch roma rhea sami seb senna seun seyi siya sope suraj temi tiwa ugo uche ved veer wale walt yaw yaa ying yash zen
    zen zora zuri blair craig gaia innes iona lorne murray skye brodie orson arran barra calan dyfed elis math morgan
    finn presley coco ziggy raye isa nawal jannah huda haya huey nico ned wade warren wes will willow winter woody wren
    bob dot rod reg maris linton winston wallace scotty clint bert dick alma duke lance cal
    """
)
_NOT_NAMES: Final = word_set(
    """
        i a an the and but or so if as at by for from in into of off on onto over to up with we he she they it you me us him
        her them my our your his its their this that these those there here who what when where why how not no yes yeah all
        any some every each both is was are were be been being am has have had do does did done can could will would shall
        should may might must let lets let's just then than now today tonight tomorrow yesterday again always never ever
        still even also only very too much many more most happy merry birthday christmas xmas easter eid diwali hanukkah
        halloween bonfire valentine valentines mothering mother's father's new year eve boxing day bank holiday monday
        tuesday wednesday thursday friday saturday sunday january february march july august september october november
        december mon tue tues wed thu thurs fri sat sun love loving lovely thank thanks cheers congratulations congrats well
        good great best big little proud please pls omg lol wow god lord jesus bless amen rip sir madam mr mrs miss ms mx dr
        prof rev pc dc ds di dci dcs sgt sergeant inspector insp constable cpl cllr police officer pcso nhs bbc itv sky
        netflix disney facebook instagram twitter tiktok whatsapp snapchat youtube google amazon ebay vinted etsy strava
        zoom spotify apple iphone ipad samsung xbox playstation nintendo fortnite minecraft roblox lego strictly eastenders
        corrie coronation emmerdale britain's gladiators england scotland wales ireland britain uk gb usa america europe
        france spain italy germany poland greece turkey portugal cyprus tenerife majorca mallorca ibiza benidorm lanzarote
        cornwall devon dorset kent essex sussex surrey yorkshire lancashire cumbria norfolk suffolk wiltshire london
        manchester liverpool leeds birmingham bristol cardiff swansea newport glasgow edinburgh aberdeen belfast dublin
        newcastle sunderland sheffield nottingham leicester derby york bath brighton blackpool whitby cleethorpes
        scarborough rhyl llandudno tenby barry paris rome barcelona madrid berlin krakow warsaw dubai orlando vegas
        australia canada thailand arsenal tottenham spurs everton villa united city rovers wanderers albion athletic fc afc
        rfc fa premier league tesco asda aldi lidl sainsburys sainsbury's morrisons waitrose ikea argos primark boots greggs
        mcdonalds mcdonald's nandos nando's starbucks costa wetherspoons ford vauxhall golf corsa fiesta audi bmw mercedes
        mini kia toyota nissan honda yamaha kawasaki ducati triumph harley-davidson volkswagen vw tesla volvo skoda seat
        peugeot renault astra polo focus transit mazda mustang covid brexit english scottish welsh irish british polish
        french spanish american indian german italian chinese school primary academy nursery college university uni church
        hospital royal park street road avenue st saint mum dad mam mom mummy daddy nan nana nanna nanny gran granny grandma
        grandad granddad grandpa aunt auntie aunty uncle mother father brother sister son daughter wife husband hubby kids
        boys girls baby babies family team lads everyone everybody anyone someone parkrun couch marathon ironman tough
        mudder half 10k 5k monopoly scrabble wordle santa claus elf pokemon barbie bluey peppa hogwarts marvel batman
        spiderman spider-man frozen moana elsa shrek pride fundraiser justgiving gofundme macmillan officially finally sadly
        absolutely really welcome welcoming currently hoping first second third last next one two three four five six seven
    eight nine ten nothing watching photo picture dear sorry llongyfarchiadau penblwydd sto llongyfs
    gratulacje urodziny picked sent chuffed portuguese greek turkish dutch jamaican nigerian pakistani bengali punjabi
        bangladeshi ukrainian romanian japanese geordie scouse cornish northern southern swedish danish lithuanian wishing
        celebrating introducing meet hello hi hey nobody some
        """
)


# The rules ask the same few words again and again; 1,000 are those of some twenty posts.
@lru_cache(maxsize=1_000)
def is_hint(word: str) -> bool:
    """Whether the word, in any case, is on the list of first names. A double-barrelled one counts by its first part."""
    folded = fold(word)
    return folded in HINTS or folded.split("-")[0] in HINTS


def is_plain_word_too(word: str) -> bool:
    """Whether a first name is an ordinary word or a place as well (Grace, Will, Florence)."""
    return fold(word) in _PLAIN_TOO


@lru_cache(maxsize=1_000)
def looks_like_name(word: str) -> bool:
    """Whether a word is shaped like a name: a capital, small letters behind it, and no word known to be something else.

    Allows O'Neill, McKay, Anne-Marie, Zoë. A word all in capitals is none: callers that meet shouted text use the hint list.
    """
    if len(word) < 2 or not word[0].isupper() or not _SHAPE.fullmatch(word):
        return False
    if fold(word) in _NOT_NAMES:
        return False
    parts = re.split(r"['’-]", word)
    return all(part.islower() or part[0].isupper() for part in parts if part) and any(char.islower() for char in word)


def may_name(text: str) -> bool:
    """A quick look whether a text can name anybody at all: False only where no word passes for a name and no handle stands."""
    if "@" in text or not text.isascii():
        return True
    words = {word.removesuffix("'s") for word in _SHAPE.findall(text)}
    folded = {word.casefold() for word in words}
    if not HINTS.isdisjoint(folded) or any("-" in word for word in words):
        return True
    return any(word[0].isupper() and len(word) > 1 and word.casefold() not in _NOT_NAMES for word in words)
