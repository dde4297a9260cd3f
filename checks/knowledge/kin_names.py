"""First names in running text: what shape a name has, which capitalised words are none, and which words surely are one.

The hint list is a help and never a condition where the words around already say that a name stands there. It mixes the
names of the countries that make up the UK's population and says nothing about anybody who bears one.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from checks.knowledge.wordlist import word_set

__all__ = ["fold", "is_hint", "is_plain_word_too", "looks_like_name"]

_HINTS: Final = word_set(
    """
        aaliyah aarav aaron abbie abby abdul abdullah abigail adam adele adeel adrian afonso agata agnieszka ahmed aidan
        aiden aisha aishah alan alana albert albie aleksander alex alexa alexander alexandra alexis alfie alfred ali alice
        alicia alina alisha alison allan amanda amara amaya amber amelia amelie amina amir amira amy ana anaya andrea andrew
        andy angela angharad angus anika anita aniyah ann anna annabel annabelle anne annie anthony anton antoni antonia
        anwen anya aoife archer archie aria ariana arjun arlo arthur arun arya asha asher ashley ashton asif astrid aubrey
        audrey aurora austin ava avery ayaan ayesha ayla barbara barnaby barney bartek bea beatrice beau becca becky bella
        ben benjamin bernard bertie beth bethan bethany betty beverley bilal billy blake bobby bodhi bonnie brad bradley
        brandon brenda brian bridget bronwen brooke brooklyn bruce bryn bryony caitlin caleb callum calum cameron cara carl
        carla carly carol caroline carolyn carrie carter carys cassie catherine catrin cath cathy ceri cerys charles charley
        charlie charlotte chelsea cheryl chloe chris christina christine christopher ciara claire clara clare clive cody
        cohen colin colleen connor conor corey courtney craig curtis daisy dale damian dan daniel danielle danny daphne
        darcey darcy darius darren dave david dawid dawn dean debbie deborah declan delilah delyth denise dennis derek
        dermot dewi dexter diana diane dilys dominic dominik donald donna dorothy dougie douglas duncan dylan ed eddie edie
        edith edward edwin efa eileen eilidh elaine eleanor elena eleri eli elias elijah elin eliot eliza elizabeth ella
        elle ellen ellie elliot elliott ellis elodie elsie emilia emily emma emmanuel emrys enzo eric erica erin esme esmae
        esmé ethan eva evan evangeline eve evelyn evie ewa ewan ezra faisal fatima felicity felix ffion filip finlay finley
        finn fiona fizza fletcher flora florence francesca frances francis frank frankie fraser fred freddie frederick freya
        gabriel gabriella gareth gary gavin gaynor gemma geoff geoffrey george georgia georgie georgina gerald geraint
        gethin gillian gina glen glenda glenn glenys gloria gordon grace graham grayson greg gregory gus guy gwen gwyneth
        hamish hamza hana hanna hannah hari harley haroon harper harriet harrison harry harvey hasan hassan hattie hayden
        hayley hazel heather hector heidi helen helena henry hilary holly hollie hope howard hudson hugh hugo hywel ian
        ibrahim idris ieuan ifan iga ilyas imani imogen imran ina india inaya indie iona ioan ira irene iris irfan isaac
        isabel isabella isabelle isha isla ismail ivan ivo ivor ivy iwan jack jackie jackson jacob jacqueline jade jaden
        jake jakub james jamie jamil jan jane janet janice janine jared jasmin jasmine jason jasper jaxon jay jayden jean
        jeff jeffrey jen jenna jennifer jenny jeremy jerome jess jesse jessica jessie jill jim jimmy jo joan joann joanna
        joanne jodie joe joel joey john johnny jon jonah jonathan jonny jordan joseph josephine josh joshua josie joy joyce
        juan jude judith judy julia julian juliana julie juliet juliette junaid june justin kacper kai kailash kamil karen
        karim karl karol karolina kasia kat kate katherine kathleen kathryn kathy katie katrina katy kay kayden kayla
        kayleigh keeley keira keith kelly kelsey ken kenneth kenny kerry kevin khadija khalid kian kieran kim kimberley
        kinga kiran kirsten kirsty kit krish krystian kuba kyle kylie kyra lacey laila lana lara laura lauren laurence
        lawrence layla leah leanne lee leigh leila len lena lennie lennon lenny leo leon leona leonard leonie leroy lesley
        leslie lewis lexi liam libby lila lilah lillian lilly lily lina linda lindsay lindsey lisa liz lizzie llinos lloyd
        logan lois lola lorna lorraine lottie lou louie louis louisa louise luca lucas lucia lucinda lucy luis luisa luka
        lukasz luke luna lyla lydia lyn lynda lyndsey lynn lynne mabel mackenzie macy maddie maddison madison maeve maggie
        mahnoor mair maisie maja malcolm malik mali manon marcel marcin marcus margaret margot maria mariam marian marianne
        marie marina marion mark marley martha martin martyn martyna marvin mary maryam mason mateusz matilda matt matthew
        maureen maurice max maximilian maxine maya mc megan mehmet mei mel melanie melissa mercy meredith mia michael michal
        michelle miguel mike mikolaj mila miles milena millie milly milo mina miriam mo moira mohamed mohammad mohammed
        molly mona monica monika morag morgan morris muhammad murray musa mustafa myfanwy myla myles nadia naomi natalia
        natalie natasha nathan nathaniel neil nell nellie nerys nesta nia niall niamh nick nicky nicola nicole nigel nikhil
        nikita nikki nina noah noel noor nora norah norma norman odette oisin ola olive oliver olivia olivier ollie olwen
        omar orla orlaith oscar oskar otis otto owain owen paige pam pamela patricia patrick patrik patryk paul paula
        pauline pawel penelope penny pete peter petra phil philip phillip phoebe phyllis pia piotr pippa polly poppy prakash
        preeti priya priyanka quinn rachael rachel rafe rafferty raheem rahul raj rajesh ralph rania raphael ravi ray
        raymond rebecca reece reggie reuben rhian rhiannon rhodri rhona rhys ria richard richie ricky riley rio rita rob
        robbie robert roberta robin robyn rocco rodney roger rohan roisin roman romeo ron ronald ronan ronnie rory rosa
        rosalind rose rosemary rosie ross rowan roxanne roy ruben ruby rudy rufus rupert russell ruth ryan sabrina sadia
        sadie saffron safiya sahil saif saima salma sally salman sam samantha samir samira samuel sandra sandy sanjay sara
        sarah sarina saskia savannah scarlett scott seamus sean sebastian selina seren seth shabana shane shannon shanice
        sharon shaun shaz sheila shelley shirley shreya sian siân sid sidney sienna silas simon simran sinead sion siobhan
        siwan skye sofia sofie sonia sonny sophia sophie spencer stacey stan stanley stefan stella steph stephanie stephen
        steve steven stewart stuart sue suki summer sunil susan susie suzanne sylvia szymon tabitha tahir talia tam tamara
        tamsin tanya tara tariq tasha tegan ted teddy terence teresa terry tess tessa thea theo theodore theresa thomas tia
        tiana tiffany tilda tilly tim timothy tina tobias toby todd tom tomasz tommy tomos toni tony tracey tracy trevor
        trish tristan troy tudor tyler ursula usman valerie vanessa vera veronica vicki vicky victor victoria vihaan vijay
        vikram vincent viola violet vivian vivienne walter wanda warren wayne wendy wes wesley wiktor wiktoria wilf wilfred
        will william willow winifred winnie wojtek xander xavier yahya yara yasin yasmin yasmine yolanda ysabel yousef yusuf
        yvette yvonne zac zach zachary zack zahra zain zainab zak zander zara zayn zeke zelda zena zofia zoe zoey zosia
        zuzanna zuzia
        """
)
# Hints that are ordinary words as well: they count only where something else says that a person is meant.
_PLAIN_TOO: Final = word_set(
    """
        archer angel art autumn bea beau belle bill blake brad brook brooke bonnie carter chase chelsea christian cody
        cooper dale dawn dean ed eve faith frank grace guy hamish harper hazel heather holly hope hudson hunter iris ina
        india ivy jack jade jan jasmine jasper jean jay jersey joy june jordan kit kim lacey lance lee lily london lou lotte
        luna mark mason max may mc mercy miles morgan mo norman ola olive paige pam pat patience penny pete petra poppy
        preston prince ray ria rich river rob robin rocky rose rosemary rowan ruby rusty saffron sally sandy savannah
        scarlett scout sky skye sonny spencer stan star stella sterling sue summer sunny tam teddy tilly todd trinity troy
        victoria viola violet wade warren wes will willow winter daisy bella buddy amber ruth bud amber rio roman austin
        lincoln brooklyn chester lancaster preston florence sydney alexandria georgia virginia aurora
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
        absolutely really welcome welcoming currently hoping first second third last next
        """
)
_SHAPE: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def fold(name: str) -> str:
    """A name in the form by which two spellings are the same: no accents, no case, plain apostrophes, single spaces."""
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).casefold().split())


def is_hint(word: str) -> bool:
    """Whether the word, in any case, is on the list of first names. A double-barrelled one counts by its first part."""
    folded = fold(word)
    return folded in _HINTS or folded.split("-")[0] in _HINTS


def is_plain_word_too(word: str) -> bool:
    """Whether a first name is an ordinary word or a place as well (Grace, Will, Florence)."""
    return fold(word) in _PLAIN_TOO


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
