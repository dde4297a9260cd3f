"""First names that children of the last fifteen years bear in the UK and Ireland, beside those of the general list.

Drawn from general knowledge of the naming customs of the countries that make up the population: English, Irish, Welsh,
Scottish, Polish, Romanian, South Asian, West African, Chinese and Arabic names. A list says nothing about anybody.
"""

from __future__ import annotations

from typing import Final

from checks.knowledge.words.wordlist import word_set

__all__ = ["CHILD_NAMES"]

CHILD_NAMES: Final = word_set(
    """
    ailbhe aisling aislinn alana albie aoibheann aoibhinn ardal art bláithín bobbie brannagh brían cadhla caoilfhionn
    caolán caragh cathal cathán cian cillian cliona clíodhna colm conall cuán daithí daire dáire dearbhla donncha
    donnacha dáithí eabha éabha eimear emer éanna enda eoghan étaín fiadh fiachra fianna finnian fionnán gráinne iarlaith
    ibar iarla lochlann lorcán maebh méabh muireann naoise neasa niamhín oisín odhrán órla pádraig pearse ríona rían rian
    ruadhán ruairí rónán sadhbh saoirse séadna senan setanta síofra sorley tadgh tiernan tighearnach tomás turlough
    alwena alys anest anni arianwen arwel arwen aron bedwyr begw beca betsan bethany brengain briallen bronwyn cadog cadfan
    caio carwyn casi celyn ceridwen cledwyn cynan deian deio dyfan dyfed dylan efan eban ebrill eira eirlys eirian eirwen
    elgan elis emlyn enfys enlli erin ewan fflur gethin glyn gwenllian gwenno gwern gwilym gwion gwydion haf harri hedd
    heledd heulwen huwcyn ianto ifor ioan iorwerth leisa lewys lili lleucu llew llywelyn lois luned mabli mabon macsen
    madog mali marged martha math meilir meleri menna meredudd mirain moli morgana morys myfyr nanw nedw nel non owena
    peredur rhodri rhun rhydian sara seimon siencyn sioned siwan steffan tesni tirion tomi trystan tudur twm tegid
    ailsa aila alasdair alistair archie aonghas arran blair bonnie calan caelen callan catriona coll coinneach cormack
    corran craig eachann eilish eilidh ellis ewen fergie finlay fraser gregor greer hamish innes iona isla iver keir
    kenzie kirsty kyle lachlan lachie lewis lorne mairead mairi marsaili mhairi mirren morven muireall munro murdo murray
    niven orlagh raasay ranald rory ruaridh ruaraidh rowan seonaid skye sorley struan una
    adelina aleks alicja alojzy amelka anastazja aniela antek antoś antoni bartosz bartłomiej beniamin blanka błażej bruno
    cezary czarek dagmara dominik dorian emilka ewelina fabian felicja filip franek franciszek gaja gabrysia hania hanka
    helenka hubert iga ignacy igor inga jagoda jaśmina jaś jacek jasiek jerzy jeremi julek julka kaja kajetan kalina karolek
    kazimierz kinga klara klaudia kornelia kornel kostek krzyś kuba lena leon leoś lidia liliana lilka lucjan maciej maciek
    maja maks maksymilian malwina marcel marcelina marianna marika martynka mateusz matylda michalina miłosz mikołaj
    mieszko milenka nadia natalka nela nikodem nina ola olaf olek oliwia oliwer oskar otylia patrycja piotruś pola
    róża radek remigiusz roch rozalia ryszard sonia stasiek stasia staś stanisław stefek sylwia szymek tadeusz tomek tosia
    tymek tymon tymoteusz tytus urszula wanda weronika wiktor wiktoria wilhelm witek wojciech wojtuś zosia zofia zuzia
    żaneta łucja łukasz ionut andrei alexandru stefania ilinca ioana mihnea rares teodora vlad sofija emilija lukas matas
    aadhya aahana aanya aaradhya aarish aarna aarohi aarvi aayan aayush abeer abhinav advait advik advika agastya akshay
    amaira amanjot amanpreet amara ameya anaaya ananya anay angad anhad anirudh anvi aria arham arhaan arjan arjun armaan
    arnav arush arvin aryaveer ashvik avani avneet avleen ayansh ayra azaan baani bhavya bhavneet charvi daksh darsh deeya
    dev devansh devika dhanvi dhyan diya divit ekam ekjot eshaan eshal faris fateh gurfateh gurleen gurnoor gursimran
    gurveer harleen harman harnoor harshaan himmat hridaan inaaya ira ishaan ishani ishika ivaan jaiveer jairaj jashan jasleen
    jasmeet jasraj jeevika jiya jivin kabir kairav kavya keerat khushi kiaan kiara kiaan kirat kisha krishiv krisha mahi
    mahira manraj manvir mehar mehr mehtab mira mishka mivaan myra naisha navya nehal nihal nirvaan nitara nivaan ojas pari
    parth pranav prisha raahi rajan rajveer ranveer reeva reyansh riaan riana ridhi riddhi rishaan rishabh ritvik riva
    rohaan ruhaan rudra saanvi sahib saisha samaira samar sana sanaya sanvi sarvesh sehaj shaan shanaya shaurya shivansh
    shivani shivaay siya sukhmani suhani suraj tanvi tanveer tejas tvisha vanya ved veer vedika vihaan viraj viaan vivaan
    yash yuvaan yuvraj zaara zaira zorawar
    aaban aahil aairah aarib aariz aayat abaan abdulrahman abdurrahman abeeha adnaan ahmad ahyan aiyla aleeza aleyna alayna
    almas amaan amal amina aneesa anabia ammar anas areeba arfa arisha arwa asiya asma ayat ayub azlan azra bushra daniyal
    dawud dua eesa eiliyah eman emaan erum eshaal fahad faizan faiza farhan fatema fatimah fawad hadi hadiya hadiyah hafsa
    hafsah haider haleema hamda hana haniya haris haroon hashim hassaan haya hiba hibah hooriya huda humaira humza hurain
    husna hussain hussein ibraheem idrees ilyaas imaad inayah inaya ishaaq isa isra ismaeel iyad iylah izaan izyan jannah
    jannat jawad jibril juwairiyah kamal khadijah khalida layan laiba laith leen leena lujain luqman maheen mahdi maheer
    mahir maimuna malaika maleeka marwa maryam mikaeel mikail minha mohammad moosa muaz mujtaba musab mustafa muzammil nabeel
    nael naeem nawal nida nimra noora nuha numan nusaybah omer osman parisa qasim raees raihan rameen ramiz rayan rayaan
    rayhan rayyan ridwan rumaysa ruqayyah saad sabah safiyyah safwan sahra saira salahuddin sami samiyah sanah shahzaib shayan
    shifa subhan sufyaan sulaiman sulayman sumaya sumayyah tahmina talha tariq tasnim tayyib ubayd umair umaiza usayd usama
    wafa waleed yahia yahya yaqub yaseen younes younis yunus yusra zakariya zakariyya zakir zayan zaynah zayd zidane zikra
    zohaib zuhayr zulaikha zunairah
    abayomi abimbola ademide adeola aderonke adesewa adetola adewale afolabi akin akinola amaka amarachi anuoluwa ayo ayodele
    ayodeji ayomide ayotunde babatunde bolaji bolu bukola chiamaka chibuike chidera chidinma chidiebere chiemeka chijioke
    chika chimamanda chinedu chinaza chinonso chisom chizoba chukwudi chukwuemeka damilola daniella darasimi demilade ebube
    ebere efosa ekene eniola enitan eniolá esosa ezinne feranmi folarin fola funmi gbenga ibukun ife ifeanyi ifeoluwa ikechukwu
    ikemefuna ireoluwa ireti isioma iyanu jadesola jideofor jidenna kachi kambili kamsi kamsiyochukwu kamdi kanyinsola kayode
    kelechi kemi kene kenechukwu korede kosi kosisochukwu kunle lanre mofe mofiyinfoluwa morayo morenike moyo mosope munachi
    nkechi nkem nnamdi nneka nonso nwando obinna ogechi olamide olumide oluchi oluwadamilola oluwatobi oluwaseyi onyeka
    onyinye oreoluwa osaze ozioma queeneth rotimi seun seyi simi simisola somto somtochukwu sope sunkanmi segun tade tamilore
    temi temilade temilola temiloluwa temitope tife titilayo tiwa tobechukwu tobiloba tofunmi tolu toluwani tomi tomiwa tomisin
    tunde uchenna uche ugochi ugo uzo wale yemi yetunde yinka zikora zimuzo zimuanya abena adjoa afia afua akosua akwasi ama
    ekow ekua esi kobby kobina kojo kwabena kwadwo kwaku kweku maame nana-ama nhyira yaa yaw tafadzwa tadiwa tanaka tinashe
    tendai thabo anesu munashe rufaro ruvarashe kudzai makanaka
    aiko bowen chen chenxi haoran haoyu haru hiro jia jiayi jiaxin jingyi junjie junhao kaito kaiwen lian lixin meilin mingyu
    mingze muchen peiyi qiang ruixi ruoxi sakura shan siyu tian tianyi wei weihao wenxuan xiaoyu xin xinyi xinyu xiu yan yara
    yichen yifan yihan ying yiming yixuan yiyi yuchen yuhan yutong yuxuan zhihao zihan zimo ziyi zixuan zhen minh linh thuy
    arabella aubree arlie ariah ayda ayla blakely brodie callie chester clio coco cordelia cressida darcie darla dottie dexter
    effie ellie-mae elodie elora emmie esmae etta evelina evie-mae everleigh fallon finnley flo freddy freyja georgie gigi
    gracie grayson harlow hattie henley huey hugo ida ines ingrid isobelle ivy-rae jaxson jaxxon jenson jesse jett joni jory
    kairo kaiden kayson kaleb kaiya keaton kenzo koa kobi kylo leighton lenox lettie lettice liliah lilly-mae lily-mae lily-rose
    lockie logan loki lorelai lottie louella lucie lyra lyla-rae mable maizie maisy margo marnie marnie-rae maximus maizy
    mila-rose millie-mae minnie monty myla-rae nellie-mae nevaeh nico ned nola nova novah oakley oaklynn olivia-rose orlando
    orson ottie ottilia penelope persy posey posy presley quinn raffy raife ralphie raye ren remi remy rexy rhea ripley roan
    romilly roma ronni-rae rosie-mae rosa-mae rupert saffy sailor sansa seb selah senna sienna-rae shiloh sidney sidonie
    sylvie tallie teddie thalia theia tobey tommie tommy-lee tyra vada vienna vinnie walt wilbur wilby wilder winnie xanthe
    zachariah zaid zaine zayden zeno ziggy zora zuri calliope clementine clover sunniva bram prudence eliza-mae
    aadil aadvik aadya aahan aaradhana abubakr adaobi adaora aditi advaith adwoa adyan affan agrima ahaan aizah akira aldo
    alvin ameerah amogh amos anaiah anayah ander aneeqa archibald arha ariya arley arnavi artem ashby atharv avyaan
    azariah baljeet betsi bjorn boe bohdan bohdi boluwatife braxton caitlyn caius caspian cassius chester
    chizaram ciaran clemmie cleo cohan corben dami damola danylo dax deirdre dhruvi digby eben ebuka ebunoluwa
    edison eduard eesha efua ehsan elowen emmett emmy ernest errol eshan esmai essa etienne ettie evander ezekiel fathima
    faye fia fikayo fintan fiyin flynn franio gauri gilbert grania gucio gulliver gursahib haadi habib hajra halle hamdan
    hareem harini hasnain herbie heston husnain ibtisam ignas inioluwa ishaani izzah javeria jax jaxx
    jayce jhanvi jibreel jomiloju jonty josef josiah jovan judah jujhar juno kaden kainat kaison kareem kazik keela
    keeva kehinde kendrick keya khai killian koby kody kohen kubus kubuś kwasi kyla kylan kyro lainey
    laoise leif lenka leonidas levi lile liv livia livvy liyana llewyn lochlan lowen lucian lucien luella maahnoor
    maaz maddox mahad mahika maira maksym malakai manha manvi marysia matvii mihir mimi minahil mishal mohid moyosore
    muneeb musfirah mylah myroslava nafisa naina navleen nazar neel niniola nitya nooh noorah oakleigh oaklyn
    obadiah olly oluwatosin oluś omari opeyemi ophelie oyin oyinkansola ozias pelumi percy phineas pihu piran polcia
    posie prabhleen pranavi quincy raahima raayan rabia ralphy reeve rehaan reyaan rhett ridley rionach rivan
    rizwan rosabella ruairidh rudi rumaisa sacha sahana sakina samarth sebby sebi shivaan shlok
    simar sive sofiia solomiia soren suhana sukhman sumaiya tadzio tahlia taiwo tayyab tegh teniola thiago
    tiwatope tosin trey trisha tristen truman tymofii tymus ugonna umer uthman uzair vidhi vihaana viyan wajiha wilder
    willa wolfie wuraola xavi yanis yeva yusha zadie zakariyah zariah zayaan zeb zeeshan zehra zephyr zian zimal
    ziva zlata zoya zunaira zuzanka zuzka
    femi dele wole bisi dayo jide tayo bola sade kunmi gbemi yinka dupe wunmi laolu ebun deji niyi biodun kayode
    """
) - word_set("art math hedd haf non wei tian shan xin yan sailor clover wilder ripley vienna roma orlando chester")
