"""First names that adults and the old bear in the UK and Ireland, beside those of the general list.

Drawn from general knowledge: names of three generations in English, Irish, Scottish, Welsh, Polish, South Asian, Arabic,
African, Caribbean, Portuguese, Romanian, Greek, Turkish, Italian and Chinese families. A list says nothing about anybody.
"""

from __future__ import annotations

from typing import Final

from checks.knowledge.words.wordlist import word_set

__all__ = ["ADULT_NAMES"]

ADULT_NAMES: Final = word_set(
    """
    agnes alf alma althea amos annette annmarie annemarie anita arlene arnold audra avril babs barb barrie barry basil bernice
    bert beryl bessie bev blanche bob brendan bronagh bryan cecil cecily chas cherie cheryl cindy cissie claudette clifford
    cliff clint connie corinne coral cyril cynthia daph darlene daz deanna deb debra delroy denzil des desmond di dick dinah
    dolly dolores dominique donal donny doreen doris dot dougal dougie dudley duke dwayne earl earnestine eddy edwina effie
    eileen elma elvira elwyn emlyn ernie errol ethne etta eugenia eunice eustace evie fanny faron fergal flo floyd freda
    fred gail gaz gavin geoff georgette geraldine gerry gertrude gilly gina gladys glynis gloria gordie graeme gregor greig
    gwendoline gwyn hal harold harriett hattie heath henrietta herb hetty hilda hilary horace howie hughie humphrey ida ilene
    imelda irvin irwin isobelle issy ivor jackson jacqui jakki jan janette janey jayne jeanette jeannie jed jeb jenni
    jennie jermaine jerry jez jilly jimbo jo-anne joanie jodi joseph josette josiah jude judi julienne juliet kath kathi
    keely kelvin ken kendra kerri kev kieron kimberly kirk kirstie kris kurtis lacey laurie leandra leanna len leonora les
    leslie lester letitia lew lil lilian linford lindy linton lionel lisa-marie liv livvy lorna louella lucretia lulu lynn
    lyndon lynsey mac mabel mal malc marcia marg margery marguerite marilyn maryanne maud maude mavis maxwell mel melvin
    merle merv mervyn michele mike millicent miriam mitch moira morris mo muriel myra myrna nadine nan nanette natasha ned nell
    nettie neville nigel nina noelle noeleen norris olwyn osbert oswald pat patsy patty percy philomena phillipa phyl
    quincy raelene rab ralston randal rayna reg reginald rene renee rena rhoda rhys ricky rita ritchie rod roisin ron ronnie
    rosalyn rosaleen roseanne rosalind roselyn rowena roy rozanne rube rupert ruthie sal sally-ann samira sandie scotty
    shaz shazza sheena
    shelagh sheree sherri shirl sid stella steph stephany steve stew stu stirling sylv tammy tania ted tel terri thelma
    theodora tiff
    toni tracy trev tricia trudy ty una val vaughan vi vic vikki vince viv viviene wallace wally walt wayne wendi wilbert
    wilhelmina willie wilma winnie winston yasmine yvette zack zena zoe paulette marvin carlton clive delores rudolph
    hyacinth beverley merlene norma-jean ezekiel leroy lascelles everton cordell tyrell tyrese jamar jerome kadeem rashaan
    shanique keisha lakeisha shanelle dionne chanel latoya monique natalee
    bernie bridie breda breege brid bríd caitriona cathal ciarán colm concepta conn conal declan deirdre dervla dermot donncha
    eamon eamonn éamonn eithne enda fachtna feargal fidelma finola fionnuala gearóid goretti grainne ita kathleen liam máire
    maeve mairead máiréad majella malachy manus mícheál micheal nuala oliver oonagh padraic padraig peadar philomena róisín
    seán séamus sheila siobhán sinéad teresa tomás treasa turlough úna attracta
    alasdair alistair archie aileen ailie ailidh babbie cameron catriona chrissie effie elspeth ewan fergus fraser gavin
    gilchrist greer gregor hamish heather iain ina innes isla isobel jessie kirstin lachlan lindsay lorne mairi malcolm
    marsaili mhairi
    morag morven mungo murdo murray neil netta rhona roddy ronald senga shona struan wilma wullie
    alun aled angharad anwen arwyn bethan brynmor carwyn ceinwen ceri dai dafydd delyth dilwyn dyfrig eifion eirian eirlys
    eirwen
    elfed elwyn emrys enid eryl eurig eurwen ffion gareth gerallt geraint glanmor glenys goronwy gwenda gwenllian gwyn
    gwynfor haydn
    hefin heulwen hywel idwal ieuan ifor illtyd islwyn ithel iwan llinos lowri mair maldwyn mansel menna meurig myfanwy nerys
    nesta olwen owain rhiannon rhodri rhys selwyn sian siân sioned tegid tegwen tomos towyn trefor tudur wyn
    agnieszka alojzy andrzej anna barbara beata bogusława boguslaw bogdan bogumił bożena bozena czesław czeslaw danuta
    darek dariusz
    dorota edyta elżbieta elzbieta ela ewa feliks genowefa gosia grażyna grazyna grzegorz grzesiek halina halinka helena
    henryk ilona irena
    iwona iza izabella jadwiga janek jan janina janusz jarosław jaroslaw jerzy joasia jola jolanta jozefa józef jurek
    kamila karolina kasia
    katja kazik kazimierz krystyna krzysiek krzysztof lech lechosław leszek lucyna łukasz ludwik maciek magda malgosia małgosia
    małgorzata marek maria marianna mariola mariusz marta marysia marzena mieczysław miroslawa mirosława mirek nadzieja natasza
    olga pawel paweł piotrek rafał renata robert roman ryszard sebastian sławek slawek stanisław stanislaw staszek stefania
    sylwia tadek tadeusz tomek tomasz urszula wacław waldek waldemar wanda wiesław wieslaw wiesia wiesława witold władek
    władysław wladek wojtek zbyszek zdzisław zenon zofia zuzanna zygmunt żaneta
    abida abdur afzal ajay ajaz akbar akhtar alok amandeep amarjit amit amjad ammara amrik anil anjum ansar anwar arif
    arshad arvind
    asad asha ashok ashraf asim aslam atif avtar ayub azhar aziz babar bakhshi baldev balbir baljit balvinder balwinder
    bano bashir
    bhupinder bibi bikram bina chandra charan charanjit dalbir daljit darshan davinder deepak devinder dilip dinesh dipak faiz
    farida faruk farzana fatima fauzia fazal ghulam gita gopal govind gulzar gurbachan gurdeep gurdev gurjit gurmeet gurmit
    gurpreet gurvinder habib hamid hanif hardeep hardev harbhajan harinder harish harjinder harjit harmeet harpal harsha
    harvinder
    hema hemant iftikhar ijaz ikram imtiaz indira iqbal irum ishrat ismat jagdish jagjit jagtar jahangir jamila jaswant
    jaswinder jatinder javaid
    jayesh jayshree jitendra jyoti kalpana kamal kamaljit kanta karamjit kashif kaushik kausar khurram kishan kulbir kuldeep
    kulvinder kulwant lakhbir lal lata latif liaqat madan madhu maqsood mahesh majid mandeep manjit manjula manmohan
    mansoor masood
    maqbool mehboob meenakshi mohan mohinder mubarak mukesh mumtaz munir murtaza mushtaq nadeem nahid naila najma narinder
    naresh
    nargis naseema nasreen natasha naveed nazir nazma nazia neelam neena neeta nighat nilesh nirmal nirmala nitin noreen nusrat
    paramjit pardeep parminder parveen parvez parvinder pawan pradeep prakash pramod prem pritam pushpa qaiser qasim radha rafiq
    raghbir raheel raja rajan rajinder rajiv rajni rakesh ram ramesh rana ranjit rashida rashpal rasheed ravinder razia
    rehana rekha riaz rifat rizwana rohit ruby rubina rukhsar rupinder saeed safdar saima sajida sakina saleem salma samina
    sangeeta sanjeet
    santosh sarbjit sarita sarwar satinder satish satnam satpal satwinder savita seema shabbir shabir shafiq shagufta shaheen
    shahid shahida shahnaz shaista shakeel shakeela shamim shamima shamshad shanta sharda shazia shaukat sheetal shehnaz shirin
    shobha shoaib shreya sudha sudhir sukhbir sukhjit sukhvinder sukhwinder suman sunaina suraiya surendra suresh surinder
    surjit
    sushma swaran tahira tajinder tara tarsem tasneem tauseef tejinder tilak uday umesh usha vandana varinder vasant vijaya
    vimla vinay
    vinod vipul yaqub yasmeen yogesh yousaf zafar zahid zahida zahoor zakia zareen zarina zeenat zubaida zulfiqar
    abdallah abdelrahman abeer adel ahlam amer amin amira amr asmaa ashwaq ayman azza badr bassam bassem basma dina essam
    faten fawzi fouad
    ghada ghassan hadeel haitham hala hamdi hani hanan hatem hazem hisham houda hossam ihab intisar jaber jalal jamila
    jihan kareem karima khalida
    lamia leila lubna magdi mahmood maha majida manal marwan mazen mervat mona mounir mourad mourad nabil nada nadim
    nagla naglaa nahla najat najwa nashwa nermin nidal nihad nizar noha omaima omran osama qais rabab raed rafik ramadan
    ramzi rana
    randa rania rasha rashad reem rima riyad ruba sabri safwat sahar said salah saleh samar sameh sami samiha sanaa sara sawsan
    shadia shaimaa sherif shukri siham sobhi suhad taghreed tamer tareq tawfiq wafaa wael walid warda yaser younis youssef
    zeina ziad
    adwoa ama akosua akwasi afua aminata babajide bamidele binta bukola chidi chinwe chukwuma ebenezer efua ekene emeka fatou
    folake funke ifeanyi ikenna jide kofi kojo kwabena kwaku kwame kwesi kwasi lamin mamadou modupe musa nana-yaw ngozi nkem
    nnenna obinna ola olu olufemi olusegun ousmane patience yaa yaw yewande temitope tendai tatenda tapiwa chipo farai
    nyasha rudo
    joao joão manuel antónio fernanda fatima lurdes rui paulo luís nuno teresa conceição goncalo
    adela alin ana-maria catalin corneliu cosmin costel costin cristian daniela dragos elena florin gheorghe ileana iulian
    liviu lavinia mihaela
    marian nicolae nicoleta octavian petru raluca razvan roxana silviu simona sorin vasile viorel violeta
    andreas androulla costas christos dimitri dimitris eleni georgios giorgos kostas maroulla panayiota stavros stelios yiannis
    ayse ayşe cem cemal emine emre fatma hakan hatice hüseyin huseyin kemal leyla mehmet murat mustafa nur orhan osman
    selin sevgi
    suleyman tariq tolga yildiz yusuf zehra
    alessandro angelo antonella carmela carmine concetta enzo franca franco gianni giovanni giulia giuseppe guido lorenzo luigi
    marcello maurizio nunzia paola pasquale pina rocco rosa salvatore silvio vincenzo vito
    jing jun kwok ling lok mei-ling meiling ming siu wai wing yiu yuen yuki hiroshi kenji
    ilse jutta heike heinz helga horst ingrid jurgen klaus liesl sabine ute wolfgang carmen esperanza ignacio javier jesus
    josé jose
    juanita lupe manuela marisol mercedes paco pilar rocío
    ainars aivars andris arturas daina dainius edita gintaras giedrius inese jurgita kestutis kristaps laima liga maris
    mindaugas rasa rimas
    saulius skaidrite tomas vilma vytautas zigmas aleksandra bohdan galina halyna igor iryna kateryna lesya ludmila
    lyudmila mykola nadiya
    natalya oksana olena olha oleh svetlana taras tetyana vasyl viktor volodymyr yulia yuliia
    arlene rosario maricel jhun rowena joy-ann jocelyn analyn rodel rommel
    saffie sophie-mae jorja jaxon ameera dougie basia kev malc barb orlagh errol folake lexie evie-rose ottie
    tiegan kobi harley corey-lee kasey kaci jaymie tyne taran tyler-james tia-louise lexi-mae ellie-may zara-leigh
    bobby-joe kenzie
    """
) - word_set(
    """
    nan mo mac jan may mercedes basil coral cliff dick earl duke lulu les tel ty di lil liv mal merle babs herb heath
    kirk jesus hope sal lal ram tilak wing ming lok ling jun jing wai badr said nur nada raja rana tara tamer
    amin sabri pat patience wally willie fanny dolly fred everton stirling lew bina bano bibi ansar prem usha adel conn
    nell norris
    charan nan val vi vic viv bert
    """
)
