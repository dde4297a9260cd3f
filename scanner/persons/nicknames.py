"""Forms of one name: short forms, Polish and Welsh forms, spellings of one name in Latin letters.

A slash parts the groups; a name may stand in several. Common knowledge, written for this project.
"""

from __future__ import annotations

from functools import cache
from typing import Final

__all__ = ["other_forms"]

_FORENAMES: Final = """
william bill billy will willie wills liam gwilym wil / robert bob bobby rob robbie robby bert
richard dick rick ricky rich richie / james jim jimmy jamie jem / john jack johnny jon jonny
jonathan jonathon johnathan jon jonny johnny nathan / michael mike mick mickey mikey mitch micheal
david dave davey davy dai dafydd dewi / daniel dan danny / thomas tom tommy tomos twm / edward ed eddie ted teddy ned
edwin ed eddie / edmund ed eddie / andrew andy drew andras / anthony antony tony ant
stephen steven steve stevie steffan / christopher chris kris topher kit / matthew matt matty mathew
nicholas nick nicky nicolas nickolas / joseph joe joey / samuel sam sammy / benjamin ben benny benji
alexander alex alec al sandy xander alasdair alistair / alistair alastair alasdair alister ali / peter pete
philip phillip phil pip / patrick pat paddy rick / charles charlie chas chuck chaz
frederick fred freddie freddy fredrick / francis frank frankie fran / george georgie / gerald gerry jerry ged
gerard gerry ged jerry / geoffrey jeffrey geoff jeff / gregory greg gregg / harold harry hal
henry harry hal hank harri / jeremy jerry jez jem / kenneth ken kenny / kevin kev
lawrence laurence larry laurie lawrie loz / leonard len lenny leo / leslie les lesley / lewis louis lou lew louie
malcolm malc mal / martin martyn marty / mark marc marcus / maurice mo morris moz / nathaniel nathan nate nat
neil neal niall nigel / norman norm / oliver ollie olly / oscar ossie / raymond ray / reginald reg reggie
ronald ron ronnie / roger rodge / russell russ rusty / simon si / stanley stan / stuart stewart stu
terence terry tel terrence / theodore theo ted teddy / timothy tim timmy / victor vic / vincent vince vinny
walter wally walt / zachary zach zack zak zac / adam ads / aaron arron aron / dominic dom dominik
douglas doug dougie / duncan dunc / elliot elliott eliot / graham graeme grahame / ian iain / jason jase jay
joshua josh / jordan jord / luke lukas / bradley brad / callum calum cal / cameron cam / craig craigy
darren daz darran darrin / gary gaz garry / sharon shaz shazza / barry baz / lee leigh / dean deano / wayne waz
kieran kieron ciaran kyran / sean shaun shawn shane / connor conor / declan dec / eamonn eamon / seamus shamus james
tobias toby / rhys rees reece rhees / huw hugh hughie / ieuan iwan ifan ioan evan euan ewan / owain owen
llywelyn llewellyn llewelyn / gareth gaz gary / geraint ger / aled al
elizabeth elisabeth liz lizzie beth betty eliza elsie libby lisa bess betsy lilibet
catherine katherine kathryn katharine cath cathy kate katie kath kathy kat kitty catrin kathrine katy
kathleen kath kathy cathleen / margaret maggie meg peggy marge margie mags mair megan
mary molly polly mair mairi maria marie may / anne ann anna annie annette nan / hannah hanna
susan sue susie suzy suzie susanne / suzanne sue susie suzy / jennifer jen jenny jenni jennie / jessica jess jessie
rebecca becky becca bex rebekah beccy / victoria vicky vicki tori vikki vic / alexandra alex sandra sandy lexi ali
amanda mandy manda / angela angie ange / barbara barb babs / beatrice bea trixie / bernadette bernie
bridget bridie brigid / caroline carol caz carrie carolyn / charlotte charlie lottie charley char
christine chris chrissie tina christina kirsty / christina chris tina chrissie / clare claire clair / cynthia cindy
danielle dani danni / deborah debbie deb debra debs / diane diana di dianne / dorothy dot dotty dolly
eleanor ellie nell elinor nora eleanore elen / ellen ellie nell helen elen / emily em emmy millie / emma em emmy
evelyn evie eve / florence flo florrie flossie / frances fran frankie / gabrielle gabby gaby / geraldine gerry ger
gillian jill gill gilly / grace gracie / harriet hattie harry / helen nell ellie elen
isabel isabelle isobel isabella bella izzy issy / jacqueline jackie jacqui jacky / jane janie jayne sian / janet jan
janice jan / jean jeanie jeanne / joan joanie / joanne jo joanna joann / josephine jo josie / judith judy jude judi
julia julie jules / julie jules jools / karen kaz / kayleigh kayley kaylee / kelly kel kelley / kimberley kim kimberly
laura lauren laurie lol / leanne leeanne lianne / linda lynda lin lindy / lindsay lindsey linzi / louise lou lulu
lucy lucie lucinda / lynn lynne lin / madeleine maddie madeline maddy / marianne maz / martha marty
matilda tilly mattie / maureen mo / melanie mel / melissa mel lissa / michelle shell shelley chelle michele
millicent millie / miriam mim mimi / natalie nat nattie nathalie / natasha tasha nat / nicola nicky nikki nic nicole
olivia liv livvy ollie / pamela pam / patricia pat patsy trish tricia patty / penelope penny
philippa pip pippa phillipa / priscilla cilla / rachel rachael rach / rosemary rose rosie / samantha sam sammy
sarah sara sally / sandra sandy / shirley shirl / sheila shelagh / sophie sophia soph sofia / stephanie steph stef
siobhan shevaun shiv / niamh neve / sinead shinead / aoife eefa / caoimhe keeva / tamara tammy
teresa theresa terry tess tracey / tracey tracy trace / valerie val / veronica ronnie vera / vivienne viv vivian
wendy wend / yvonne eve / zoe zoey / sian shan
rosalind roz ros rosalyn / gemma gem / parminder parm / kulwinder kully / folasade sade / temitope tope
rhiannon rhian / bethan beth / ffion fion / angharad hari
cerys kerys / katarzyna kasia kaska kate katie / malgorzata gosia gocha margaret / anna ania anka hania
agnieszka aga agnes / joanna asia aska joasia / aleksandra ola olka alex aleksandr / magdalena magda madzia
barbara basia baska / elzbieta ela elka elizabeth / ewa ewka eva / danuta danka / dorota dorotka / grazyna grazka
jadwiga jadzia / karolina karola caroline / krystyna krysia christina / maria marysia maryska / monika monia monica
natalia natalka / teresa terenia / urszula ula / zofia zosia sophie / beata becia / paulina paula
tomasz tomek thomas tom / krzysztof krzysiek krzys chris christopher / piotr piotrek peter / pawel pawelek paul
jan janek jasiek john / jakub kuba jacob / jerzy jurek george / jozef jozek joseph / aleksander olek alex alexander
andrzej andrew jedrek / michal michalek michael / grzegorz grzesiek greg / lukasz luke / maciej maciek / marcin martin
mateusz matthew mati / bartosz bartek bartlomiej / wojciech wojtek / stanislaw staszek stan / tadeusz tadek
zbigniew zbyszek / slawomir slawek / miroslaw mirek / jaroslaw jarek / dariusz darek / mariusz mario / rafal raf
robert robek / kazimierz kazik / ryszard rysiek richard / szymon simon / wladyslaw wladek / zygmunt zygi
mohammed muhammad mohammad mohamed muhammed mohamad mohd md mo muhamad mehmet mahomed / ahmed ahmad ahmet
hussain hussein husain hossain hussien husayn / hassan hasan / ali aly / yusuf yousef youssef yousuf yusef joseph usuf
ibrahim ebrahim abraham / ismail ismael esmail / omar umar omer umer / usman osman uthman othman / khalid khaled
tariq tarik tareq / rashid rasheed / saeed said saied sayeed / abdullah abdallah abdulla
abdulrahman abdurrahman abdelrahman abdulrehman abdurahman / imran emran / irfan erfan / bilal belal
mustafa mostafa mustapha / zubair zubayr zubeir / zain zayn zane zein / faisal faysal feisal
javed javaid jawed javid / nadeem nadim / naveed navid / nasir naseer nasser / shahid shaheed / sajid sajeed
waseem wasim / aisha ayesha aysha aishah ayisha aaisha / fatima fatema fatimah fatma fathima
khadija khadijah khadeeja / maryam mariam mariyam miriam / zainab zaynab zeinab / amina aminah ameena / nadia nadiya
noor nur nour / safiya safiyyah safia / sadia saadia / saima saimah / samina sameena / shabana shabnam
yasmin yasmeen jasmine yasmine / zahra zara zahrah / harpreet harry preet / gurpreet preet / manpreet preet
jaspreet jas preet / jasvinder jas jaswinder / kulwinder kulvinder / balwinder balvinder / rajesh raj
rajinder raj rajendra / sanjay sanj sanjai / sunil suneel / vijay vij / priya priyanka / krishna krish / lakshmi laxmi
deepak dipak / anil aneel / nilesh neil / oluwaseun seun / oluwatobi tobi / oluwaseyi seyi / oluwafemi femi olufemi
ayodele ayo / adebayo bayo ade / oluwatosin tosin / babatunde tunde / chukwuemeka emeka / chinedu nedu / chinwe chi
ikechukwu ike / ngozi ngo / kwame kwami / ekaterina katya kate katerina / mihai michael / gheorghe george / ion john
alexandru alex / constantin costel costi / dmitri dmitry dima / sergei sergey
"""

_SURNAMES: Final = """
smith smyth smythe / davies davis / clark clarke / brown browne / thompson thomson tompson / philips phillips phillip
stephens stevens / stephenson stevenson / allen allan / reid read reed / shepherd sheppard shepard / white whyte
taylor tayler tailor / johnston johnstone / nicholson nicolson / matthews mathews / rogers rodgers / gray grey
lewis louis / hughes hewes / price pryce / rees reece rhys / lloyd loyd / llewellyn llewelyn llywelyn / owen owens
evans evens / griffiths griffith gruffydd gruffudd / powell howell / bevan evan / jenkins jenkin / macdonald mcdonald
mackenzie mckenzie / maclean mclean / macleod mcleod / khan kahn / hussain hussein husain hossain husayn / ahmed ahmad
mohammed muhammad mohammad mohamed mahmood mahmud
chaudhry chowdhury choudhury chaudhary choudhary chaudhri choudhry chowdhry / sheikh shaikh sheik shaik
syed sayed sayyid saiyed / qureshi quraishi qureishi koreshi / malik malek / mirza mirzah / rahman rehman
hassan hasan / iqbal ikbal / akhtar akhter / siddiqui siddique siddiqi / ansari ansary / butt bhatt / patel patil
sharma sarma / gill ghill / dhillon dillon / sandhu sandhoo / begum begam / bibi beebee
islam eslam / miah mia mya / uddin udin / ali aly
"""

# A masculine and a feminine ending of one Slavonic surname, so that brother and sister bear "one" name.
_ENDINGS: Final = (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("ov", "ova"), ("ev", "eva"))
_ANY_ENDING: Final = tuple(ending for pair in _ENDINGS for ending in pair)


def _grouped(text: str) -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for group in text.replace("\n", " / ").split("/"):
        members = group.split()
        for member in members:
            groups.setdefault(member, set()).update(members)
    return {member: frozenset(others - {member}) for member, others in groups.items()}


@cache
def _tables() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    return _grouped(_FORENAMES), _grouped(_SURNAMES)


def other_forms(word: str, *, surname: bool) -> frozenset[str]:
    """The other forms under which somebody of this forename (or surname) may go. Empty for most words."""
    forms = _tables()[surname].get(word, frozenset())
    if surname and len(word) > 5 and word.endswith(_ANY_ENDING):
        return forms | {word[: -len(a)] + b for pair in _ENDINGS for a, b in (pair, pair[::-1]) if word.endswith(a)}
    return forms
