"""Given names of many cultures, titles of persons, and words that hint at a person."""

from __future__ import annotations

GIVEN_NAMES: frozenset[str] = frozenset(
    """
    aaron abdul abdullah abel abigail abraham ada adam adele adolf adrian agatha agnes ahmad ahmed aidan aisha akbar akira alan albert alberto aldo alec alejandro aleksandr alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred
    ali alice alicia alison allan allen alvin amadeus amanda amber ambrose amelia amir amit amy ana anastasia anatoly anders andrea andreas andrei andres andrew andy angela angelo anita ann anna anne annette annie anselm anthony antoine anton antonin antonio
    aretha ari aristotle arjun arlene armand arnold arthur arturo arun asha ashley ashok astrid atticus audrey august augusta auguste augustus aurelia austin ava avery ayesha barack barbara barney barry bartholomew basil beatrice becky ben benedict benito
    benjamin bernard bernardo bernhard bernice bert bertha bertrand beth bethany betty beverly bill billy bjorn bjarne bob bobby bonnie boris brad bradley brandon brenda brendan brett brian bridget brigitte britney bronwyn bruce bruno bryan byron caitlin caleb calvin cameron
    camille carl carla carlos carmen carol carole caroline carolyn carrie casey caspar casper cassandra catherine cecil cecilia cedric celia cesar chad chandra charlemagne charles charlie charlotte chelsea cheryl chester chiara chloe chris christian christina christine christoph
    christopher christy chuck cindy claire clara clarence clark claude claudia claudio clement cleopatra cliff clifford clint clive clyde colin colleen connie connor conrad constance constantine cora cordelia corey cornelius cory courtney craig cristiano crystal curtis cynthia cyril
    cyrus daisy dale dalia damian damien dan dana daniel daniela danielle danny dante daphne darius darrell darren darwin dave david davis dawn dean debbie deborah debra deepak della denis denise dennis derek desmond diana diane diego dieter dimitri dinah dirk dmitri dmitry dolores
    dominic dominique don donald donna dora doreen doris dorothy doug douglas duncan dustin dwayne dwight dylan earl ebenezer ed eddie edgar edith edmond edmund edna eduard eduardo edward edwin egon eileen elaine eleanor elena eli elias elijah elisabeth elise eliza elizabeth ella ellen ellis
    elmer elsa elsie elton elvis emanuel emil emile emilia emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernst erwin esteban estelle esther ethan ethel etienne euclid eugene eugenia eva evan evelyn everett ezra fabio fatima faye federico felicity felipe felix
    ferdinand fernando fidel filip fiona flora florence floyd frances francesca francesco francis francisco franco francois françois frank franklin franz fred freddie freddy frederic frederick friedrich fritz fyodor gabriel gabriela gabrielle gaius galileo gareth garrett garry gary gaston gavin gemma
    gene genevieve geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerhard gertrude giacomo gianni gilbert giles gina giorgio giovanni giulia giuseppe gladys glen glenn gloria godfrey gordon grace graham grant greg gregor gregory greta gretchen grigory guglielmo guido guillaume gunther
    gus gustav gustave guy gwen hadrian haile hal hamid hamilton hamish hannah hannibal hans harald haley harold harriet harris harrison harry harvey hassan hazel heather hector heidi heinrich helen helena helene helga helmut henri henrietta henrik henry herbert herman hermann herod hideo hilary hilda hillary
    hiroshi holly homer horace horatio howard hubert hugh hugo humphrey hussein ian ibrahim ida ignatius igor ilya imran indira ines ingrid irene irina iris irving isaac isabel isabella isaiah ishmael ismail ivan ivy jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jan jane janet
    janice jared jasmine jason jasper javier jawaharlal jay jean jeanette jeanne jeff jefferson jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy joachim joan joanna joanne joao joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josephine
    josh joshua josie joyce juan juanita judith judy jules julia julian juliana julie juliet julio julius june jurgen justin justinian kamala karen karim karin karl karla kate katherine kathleen kathryn kathy katie katrina kay keith kelly kelvin ken kenneth kenny kent kerry kevin khalid kim kimberly kirk klaus
    konrad konstantin krishna kristen kristin kurt kwame kyle lakshmi lance larry lars laura lauren laurence laurent lawrence lazarus lea leah lee leif leila len lena lenin leo leon leonard leonardo leonid leopold leroy leslie lester lev levi lewis liam lidia lila lily lina lincoln linda lindsay lionel lisa
    livia liz lloyd logan lois lola lorenzo loretta lorraine lou louis louisa louise luca lucas lucia lucian luciano lucien lucille lucius lucy ludwig luigi luis luisa luiz luke luther lydia lyndon lynn mabel madeleine madison mae magdalena maggie mahatma mahmoud malala malcolm mandela manfred manuel marc marcel
    marcello marco marcus margaret margarita margot maria marian marianne marie marilyn marina mario marion marjorie mark marlene marlon marsha marta martha martin martina marvin mary masaru mathew mathias mathilde matilda matt matteo matthew matthias maud maureen maurice mauricio max maximilian maxine maxwell may
    maya megan mehmet melanie melinda melissa melvin mercedes meredith merlin michael michel michelangelo michele michelle miguel mike mikhail milan mildred miles milo milton mindy ming minnie miranda miriam mitch mitchell mohamed mohammad mohammed mohan moira molly mona monica monique morgan morris moses
    muhammad muriel mustafa myra myron nadia nadine nancy naomi napoleon narendra natalia natalie natasha nathan nathaniel neal ned neil nell nelly nelson nero nicholas nick nicola nicolas nicole niels nigel nikita nikola nikolai nina noah noam noel nora norbert norma norman octavia oleg olga oliver olivia olivier
    omar oprah oscar osama osman oswald otis otto owen pablo paige pamela pascal pat patricia patrick patsy paul paula paulette pauline paulo pavel pearl pedro peggy penelope penny percy perry pete peter petra phil philip philippa philippe phillip phoebe phyllis pierre pietro plato polly priya priscilla prudence pyotr
    qasim quentin quincy rachel rafael raj rajiv ralph ramesh ramon ramona randall randolph randy raphael raquel ravi ray raymond rebecca reginald regina reinhard rembrandt rene renee reuben rex rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rod roderick rodney rodrigo roger roland rolf roman
    romeo ron ronald ronnie rosa rosalind rosalie rosemary ross rowan roxanne roy ruben ruby rudolf rudolph rudy rufus rupert russell rusty ruth ryan sabrina sadie said saladin sally salman salvador salvatore sam samantha samir samson samuel sandra sandy sanjay santiago sara sarah sasha satoshi saul scott sean sebastian selena
    selma serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley sherman shinzo shirley sidney siegfried sigmund silvia silvio simon simone sita socrates sofia solomon sonia sonja sophia sophie spencer stacey stacy stalin stan stanley stefan stella stephanie stephen steve steven stewart
    stuart subhas sue suleiman sunita susan susanna susie suzanne sven svetlana sybil sydney sylvester sylvia tabitha takashi tamara tania tanya tariq tatiana taylor ted terence teresa terrence terry tess thaddeus thea thelma theo theodor theodore theresa thomas thor tiberius tiffany tim timothy tina titus tobias toby todd tom
    tomas tommy toni tony tracy travis trevor tristan truman tyler tyrone ulrich ulysses umberto ursula usain uma valentina valerie vanessa vasco vasily vera verity vernon veronica victor victoria vijay vikram vince vincent vincenzo viola violet virgil virginia vittorio vivian vlad vladimir wallace walter wanda warren wayne wendell
    wendy wernher werner wesley whitney wilbur wilfred wilhelm will willem william willie willy wilma wilson winifred winston wolfgang woodrow xavier xi yasser yasmin yitzhak yolanda yoko york yoshi yuan yukio yuri yusuf yves yvette yvonne zachary zara zayn zhou zoe zoltan bela imre istvan laszlo miklos
    aarav aditya ananya anil arvind deepika gopal gita kabir kavita kiran lata manish meera mukesh naveen nisha pooja pradeep prakash rahul rajesh rakesh rohit sachin sanjeev shiva shyam sunil suresh vinod vishal haruki hiro kazuo kenji keiko makoto minoru noriko shigeru taro yasuo yuki jian jing jun lei li mei wei xiu yan ying yong
    minho jihoon soo hyun oluwaseun chinua chidi ngozi emeka kofi kwesi abena amina fatou mamadou moussa sekou tariku tesfaye abebe haile thabo sipho nomsa desmond cyril jomo wangari yoweri laurent bashar hafez hosni anwar gamal moammar saddam ruhollah ayatollah benazir zulfikar pervez nawaz imran sheikh
    reggie ronny marty lenny benny denny jonny vinny teddy barbra bette blake blanche bryce cade candace carlton carmelo chandler charlton chico clarissa claudette cleveland clyde cole colby dag darryl dashiell deanna deion demi denzel derrick dewey dexter dick dolly dolph donny dorian drew duane dwyane edouard efrain elton emmitt emmett enzo
    errol esme evander everton faith fats fay ferris flavio forrest foster frankie frida fritz gabe gaetano garth geena geno georgie gianluca giancarlo gil gillian ginger glenda gottfried gottlieb grover gunnar gwyneth hakeem hank harlan harley hedy heinz herb herschel hiram hope hulk ichiro ike ilana imogen ingmar isidore isolde jabari jacinda jaden jaleel jalen jed
    jenson jerrod jerzy jody joey johannes jonah joni jovan juanes judah junior kareem kasper keanu keira kelsey kendall kendrick kenji kermit kieran kirsten kobe kristina krzysztof lamar larissa latoya lavinia lebron leighton lennox leona leopoldo letitia lilian lillian lin lindsey linus lizzie lonnie lorelei lou lucinda lucretia lyle mack maddox magnus malik mandy marcelo marcia
    marcos marguerite mariah mariano marissa marla marquis marti mateusz matias maude maurizio mavis mel merle meryl mervyn mia micah mick mikael milton minna mitt mo monroe montgomery moritz moshe nadir nat natan nicky nicolai nils ninette odette ollie ora orlando orson orville oskar ottilie palmer pascale paz peyton philo pip piotr porter preston prince raoul rashid reese reid remus rhea
    rhys richie rico riley rocco rocky rodolfo romain romulus roscoe roslyn rudyard ryszard salma sampson santo saskia savannah scarlett sebastien serge seymour shaquille sheldon sherwood sid sigrid silas sinclair sissy skip sloane sophocles spike stan stefano stella sterling stewart stu sumner susannah sylvie tad tamsin tatum tate teodor terrell thad thatcher thelonious tiger tito tobey todor tonya trent
    trisha troy trudy ty uri val vaughn velma venus vernon vic vidal vinnie violette vito vivien vladislav waldo walden wally ward wassily wes wilbert wilfrid wilhelmina willa willard winslow woody wyatt xander yann yehudi yevgeny yuval zack zane zelda zeno zeus zora gordie gunter hal harvey heath herbie hoagy horst huey ikuko irma irwin jackson jacopo jaap jannik jasper jules kai karol karolina kazimierz
    bohdan bogdan cezary czeslaw danuta dariusz edyta ewa franciszek grazyna grzegorz halina henryk iwona jacek jadwiga jaroslaw jaroslav jozef kasia kazimir lech leszek lukasz maciej malgorzata marek mariusz miroslav pawel przemek rafal radek slawomir stanislaw stanislav szymon tadeusz tomasz waclaw wiktor wladyslaw wojciech zbigniew zdzislaw zofia zygmunt antoni casimir ladislaus sigismund wenceslaus
    björn sören søren åke øystein jörg jürgen günter günther rené andré josé josephe hélène françoise joão luís andrés jesús maría sofía raúl césar óscar zoë chloë anaïs
    abbas achieng achim adaeze adel adnan adwoa afonso agnieszka agustin ailsa ajay ajit akihiko akiko akio aksel akshay akua alain alasdair alastair aleksandra alessia alessio alicja alok alonso alphonse alvaro amadeo amal amar amaury
    ambroise amedeo amelie amin aminata amitabh anand anatole angharad angus anibal aniela aniket anja anjali anke ankit anneke annika antje antonella anupam aoife archie arkady armando armin arnaud arne arsenio artur artyom asbjorn ashraf
    ashwin astri atsushi attilio atul aurelie aurelien avinash axel aylin ayse aysel ayumi aziz bahram baldassare balram baltasar baltazar barbora barnabe bartolome bartolomeo basile bastian battista baudouin beata beatriz behrouz benno
    benoit bernabe bhaskar bianca bijan bilal birgit blaise bodo bojan borut bozena bram branko brijesh burkhard caetano calixto callum candido carlotta carmine carys cathal catriona cayetano celine cem cerys chetan chiamaka ciara ciaran
    colm conan conor consuelo coralie corentin cormac corrado cosimo cristobal cyprien daan daisuke dario davide davor dawud declan deirdre dejan delphine detlef diarmuid didier dilip dinesh diogo divya domenico domingo donal donatella
    donato dorota dougal dragan duarte dusan eamon eckart eckhard edgard edie edoardo effie efua egidio eiji eilidh einar eirik ekkehard eladio eleonora eleuterio elif elio eliseo eliska elke elmar elodie eloise elsbeth elspeth eluned
    elzbieta emanuele emilio emine emre eoin esperanza etsuko ettore eugenio eulogio eusebio evaristo evert ewald ewan ewen ezequiel ezio fabien fabienne fabrice fabrizio facundo fadi faisal falko farah farhad fatma faustino fausto fawzi
    federica fedor femke fenella fergal fergus fermin fernanda ferruccio ffion filippo fionn florent florian folake fraser freda fredrik freya frieda frieder friedhelm fulvio fumiko gaelle galina gaspar gaspard gaurav gautier geertje
    gennady gennaro gerardo gerd gerda germain gernot gerold gerrit gethin ghassan ghislain gianfranco gilles ginevra gino gioacchino giordano girish gisbert giulio gleb gobind goncalo gonzalo goran goro govind graciela grainne graziano
    gregorio griet guadalupe gudrun guilhem guillermo gunhild gustavo gwilym habib hadi hafiz hagen hajime hakim hakon halvor hana hanka hanna hannelore hannes harish haroun hartmut haruko hashem hatice hattie hedda hedvig hedwig heike
    heiko heiner helenka helge hemant hendrik henning henrique heribert heriberto hermine hernan herve hester hetty hideaki hideki hilario hilde hildegard hinrich hippolyte hiroaki hiroki hisashi hisham holger homero horacio hossein hussain
    hywel iain idris ieuan ifeoma ifor ignacio ignazio ihsan ilaria ilija ilona ilse inacio inder indu inez inga inge ingeborg ingo ingvar irena isabelle isadora isamu isidro iskandar isla ismael iva ivana ivanka ivano ivica ivo izabela
    jacinto jagdish jakov jalal jamil jana janez janko jarek jarmila jaromir jatin javad jayant jelena jemima jens jeroen jeronimo jindrich jiri jiro jitendra jitka joaquim joaquin jocelyn jocelyne jochen joerg johanna johanne jolanta joost
    joris jorn josip jost junichi justyna kailash kamal kamil kamla kamran karan karel karoline kartik kaspar katarzyna katerina katharina kathe katja katsuo kazuki keisuke kemal kerem keshav ketil keziah khadija khaled khalil kirill kirsti
    kirstin kirsty kishore klaas klara knut koichi koji korbinian kresimir krishan kristine krystyna kumar kunio kuno kveta lachlan ladislav laetitia laleh lalit lalita lambert larisa lasse layla leander leandro lenka leonel leonie leonora
    lerato leticia letizia leyla libor lidka liesel liesl lijsbet linh lisandro lisbeth lise lorcan lorenz lorna lothar lotte lottie lourdes lourenco lubomir lubos lubov luciana lucie lucio lucrezia ludmila ludovic ludovica luka lupita lutz
    maaike maarten macario madhav maeve magda magne mahdi mahesh mairead maisie maja majid makena malek manlio manoel manoj manon mansour marcelino marcellin margarethe margaux margherita margrethe mariam mariana mariella marijke mariko
    marisol marit marius marketa marko marnie marwan maryam masahiro masako masao masashi masoud massimo matej mathieu mathilda mauro maxence maxim maxime mayank mehdi meinhard melchor merryn mette michal michela michiko mihir milad milada
    milena millie milos mira mireille mirek mirella mirjam mirka mirko misha mislav mitsuo mogens mohit mohsen moises monika morag morten morwenna mounir murat murdo nabil nader nadezhda naji naledi naoko narayan naresh nasser natasza
    nathalie navid nenad nerys nesta nestor nettie niall niamh nicanor nieves nikhil niklas nikolay nirmala nitin nizar njeri nobuo noemie norberto nuno octave octavio oddvar odile ognjen oisin oksana olaf olav oldrich olena olha olle omid
    omkar ondrej orazio orhan orla orm ornella ortwin osamu osvaldo otakar othmar ottavio ottmar ove ovidio owain padma padraig paloma pankaj paolo parag parisa parvati pascual pasquale patrice patricio patrizia paulino pavla pavol peder
    petar petter philibert philomena phuong pierluigi piero pieter pilar pippa platon porfirio portia prabhakar pranav prasad prashant pravin predrag premysl prunella puneet qadir radha radim radka radovan raffaele raffaella rafiq raghav
    ragnhild raimund rainer raisa rajan rajendra ramiro ramzi ranald rania ranjit rashad ratko ratna raul reiko reimar reiner rekha remi renata renato renaud renzo reza rhiannon riccardo rigoberto rino rishi ritesh roch rocio rodion rogelio
    roisin rory rosalia rosalinde rosamund rosendo roshan rosina rossella rostislav rowena ruairi ruggero rui ruprecht ruslan rutger ruud ruzena ryota saad sabine sabri saburo sachiko sadiq saeed sakura salah saleh salim salome salwa sami
    samira sandeep sandrine sandro sanjiv sanne saoirse saraswati sarita sarka satish saturnino saurabh saverio seamus sebastiao seiji selim selina semyon seraphina serkan severin severine severino shahid shailesh shankar sharad shekhar
    shinichi shinji shirin shoji shona shreya sian siavash siddharth siegmund sigrun sigurd silvana silvano silvestro simao simona sindre sinead siobhan sixto sjoerd slaven slobodan sneha snorre sohrab solange solveig soraya soren sourav
    srinivas stanko steffen steinar stepan stepanka stig stipe sture subhash sudhir sukumar sulaiman sumit surendra susanne sushil sushma susumu svatopluk sverre swati sylvain tadashi taha tahir taichi takeo takeshi talal tancredi tanja
    taras tareq tarik tarun tatsuo tejas teofilo tessa tetsuya thandi theodora theophile therese thibault thierry thilo thomasina thora thorsten thuy tiago tibor tihomir tilda tilly tilo timofey timoteo tiziana tiziano tomislav tommaso
    tomoko tomos torbjorn tormod torquil torsten torvald toshio tove trond trygve tsutomu tullio turgut turid tushar tuva ubaldo uday udo ugo ulf ulises ulla ulrika umesh umut urbain urbano uros usha uwe vaclav vadim valentin valerio valery
    vandana varun vasant vedran veit velimir venancio venkat veronique vicente victorino vida vidar viggo vikas viktoria vimal vinay vineet vipin virendra virgilio vitaly viveca vivek vlado vlasta vojtech volker vsevolod wael walburga
    waldemar waleed walid walther wanjiru wenceslao wendelin wieland wilfried wilhelmine wim winfried winnie wolfram wouter xaver ximena yahya yakov yannick yaqub yaroslav yash yasmine yasushi yegor yetunde yevgeni yngve yogesh yoichi
    yoshio younes youssef yulia yumi yutaka yvon zahra zainab zakhar zaki zanele zbynek zdenek zdenka zdravko zelie zeljko zeynep ziad zlatko zoran zubair zuzana
    """.split()
)

# Titles before a name; the name without them is the key.
TITLES: frozenset[str] = frozenset(
    """
    mr mrs ms miss mx dr prof professor doctor sir lady lord dame madam master rev reverend father brother sister fr st saint pope cardinal archbishop bishop rabbi imam ayatollah sheikh mullah
    president vice chancellor premier minister senator congressman congresswoman representative governor mayor judge justice attorney secretary ambassador speaker chairman chairwoman councillor councilor
    king queen prince princess emperor empress tsar tsarina czar kaiser sultan shah caliph duke duchess earl count countess baron baroness viscount marquis marquess archduke pharaoh khan emir
    general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl private admiral adm commander cmdr marshal brigadier commodore officer inspector detective constable
    coach manager chef actor actress singer guitarist drummer director producer novelist poet composer architect engineer historian philosopher economist physicist chemist biologist mathematician astronomer journalist
    """.split()
)

# Titles that are no more than an address, with or without a stop: never part of a key.
ADDRESS_TITLES: frozenset[str] = frozenset(
    "mr mrs ms miss mx dr prof sir dame rev fr hon sen rep gov gen col capt maj lt sgt cpl adm cmdr messrs mme mlle lord lady".split()
)

# Small words inside names of persons.
NAME_PARTICLES: frozenset[str] = frozenset("de del della der den di da do dos du des la le van von ter ten zu zur af av bin ibn al el ben abu y e san santa st mac mc o'".split())

# After a name: still the same person.
NAME_SUFFIXES: frozenset[str] = frozenset("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi esq phd md".split())

# What persons do: the subject of such a verb is likely somebody.
PERSON_VERBS: frozenset[str] = frozenset(
    """
    say said says tell told write wrote writes born die died marry married argue argued claim claimed suggest suggested believe believed think thought explain explained resign resigned graduate graduated
    paint painted compose composed sing sang star starred direct directed invent invented discover discovered retire retired testify testified admit admitted recall recalled remark remarked joke joked sue sued
    says asks asked decides decided meets met reveals wants wanted marries agrees tells asks finds kills sees loves thanked thanks hired wondered smiled laughed feels felt knew knows replied replies added adds wrote noted notes recalls insists insisted denied denies
    serve served live lived teach taught study studied play played win won score scored
    """.split()
)

# Given names that women have; the other given names count as men's or open.
WOMENS_NAMES: frozenset[str] = frozenset(
    """
    abigail ada adele agatha agnes aisha alice alicia alison amanda amber amelia amy ana anastasia andrea angela anita ann anna anne annette annie aretha arlene asha ashley astrid audrey aurelia ava ayesha barbara beatrice becky bernice bertha beth bethany betty beverly bonnie brenda bridget brigitte britney bronwyn
    caitlin camille carla carmen carol carole caroline carolyn carrie cassandra catherine cecilia celia charlotte chelsea cheryl chiara chloe christina christine cindy claire clara claudia cleopatra colleen connie constance cora cordelia courtney crystal cynthia daisy dalia dana daniela danielle daphne dawn debbie deborah debra denise diana diane dinah
    dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin estelle esther ethel eugenia eva evelyn fatima faye felicity fiona flora florence frances francesca gabriela gabrielle gemma genevieve georgia georgina geraldine gertrude gina giulia gladys gloria
    grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary holly ida indira ines ingrid irene irina iris isabel isabella ivy jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne josephine josie joyce juanita judith judy julia juliana julie juliet
    june kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kelly kim kimberly kristen kristin lakshmi laura lauren lea leah leila lena lidia lila lily lina linda lindsay lisa livia liz lois lola loretta lorraine louisa louise lucia lucille lucy luisa lydia lynn mabel madeleine madison mae magdalena maggie malala margaret margarita margot
    maria marian marianne marie marilyn marina marion marjorie marlene marsha marta martha martina mary mathilde matilda maud maureen maxine maya megan melanie melinda melissa mercedes meredith michele michelle mildred mindy minnie miranda miriam moira molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nell nelly nicole nina nora norma octavia
    olga olivia oprah paige pamela patricia patsy paula paulette pauline pearl peggy penelope penny petra phoebe phyllis polly priya priscilla prudence rachel ramona raquel rebecca regina renee rhonda rita roberta rosa rosalind rosalie rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah selena selma serena shannon sharon sheila shelley shirley silvia simone sita
    sofia sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan susanna susie suzanne svetlana sybil sylvia tabitha tamara tania tanya tatiana teresa tess thea thelma theresa tiffany tina toni tracy uma ursula valentina valerie vanessa vera verity veronica victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yoko yolanda yvette yvonne zara zoe
    ananya deepika gita kavita kiran lata manish meera nisha pooja haruki keiko noriko yuki mei xiu yan ying ngozi abena amina nomsa wangari benazir hélène françoise maría sofía zoë chloë anaïs
    achieng adaeze adwoa agnieszka ailsa akiko akua aleksandra alessia alicja amal amelie aminata angharad aniela anja anjali anke anneke annika antje antonella aoife astri aurelie aylin ayse aysel ayumi barbora beata beatriz bianca birgit
    bozena carlotta carys catriona celine cerys chiamaka ciara consuelo coralie deirdre delphine divya donatella dorota edie effie efua eilidh eleonora elif eliska elke elodie eloise elsbeth elspeth eluned elzbieta emine esperanza etsuko
    fabienne farah fatma federica femke fenella fernanda ffion folake freda freya frieda fumiko gaelle galina geertje gerda ginevra graciela grainne griet guadalupe gudrun gunhild hana hanka hanna hannelore haruko hatice hattie hedda hedvig
    hedwig heike helenka hermine hester hetty hilde hildegard ifeoma ilaria ilona ilse indu inez inga inge ingeborg irena isabelle isadora isla iva ivana ivanka izabela jana jarmila jelena jemima jitka jocelyne johanna johanne jolanta
    justyna kamla karoline katarzyna katerina katharina kathe katja keziah khadija kirsti kirstin kirsty klara kristine krystyna kveta laetitia laleh lalita larisa layla lenka leonie leonora lerato leticia letizia leyla lidka liesel liesl
    lijsbet linh lisbeth lise lorna lotte lottie lourdes lubov luciana lucie lucrezia ludmila ludovica lupita maaike maeve magda mairead maisie maja makena malgorzata manon margarethe margaux margherita margrethe mariam mariana mariella
    marijke mariko marisol marit marketa marnie maryam masako mathilda merryn mette michela michiko milada milena millie minna mira mireille mirella mirjam mirka monika morag morwenna nadezhda naledi naoko natasza nathalie nerys nesta
    nettie niamh nieves nirmala njeri noemie odile oksana olena olha orla ornella padma paloma parisa parvati patrizia pavla philomena phuong pilar pippa portia prunella radha radka raffaella ragnhild raisa rania ratna reiko rekha renata
    rhiannon rocio roisin rosalia rosalinde rosamund rosina rossella rowena ruzena sabine sachiko sakura salome salwa samira sandrine sanne saoirse saraswati sarita sarka saskia selina seraphina severine shirin shona shreya sian sigrun
    silvana simona sinead siobhan sneha solange solveig soraya stepanka susanne sushma swati tanja tessa thandi theodora therese thomasina thora thuy tilda tilly tiziana tomoko tove turid tuva ulla ulrika usha vandana veronique vida
    viktoria viveca vlasta walburga wanjiru wilhelmine winnie ximena yasmine yetunde yulia yumi zahra zainab zanele zdenka zelie zeynep zofia zuzana
    """.split()
)

WOMENS_WORDS: frozenset[str] = frozenset(
    """
    woman girl lady mother daughter sister wife widow aunt niece grandmother granddaughter queen empress princess duchess countess baroness goddess actress heroine nun waitress hostess bride girlfriend ms mrs miss madam dame sister abbess businesswoman chairwoman congresswoman spokeswoman stepmother landlady ballerina tsarina
    """.split()
)
MENS_WORDS: frozenset[str] = frozenset(
    """
    man boy gentleman father son brother husband widower uncle nephew grandfather grandson king emperor prince duke count baron god actor hero monk waiter groom boyfriend mr sir lord pope bishop priest businessman chairman congressman spokesman stepfather landlord tsar sultan shah caliph kaiser friar abbot rabbi imam cardinal archbishop
    """.split()
)

# Given names of women and men alike.
OPEN_NAMES: frozenset[str] = frozenset(
    """
    alex alexis ali andrea ashley aubrey avery bobby cameron carol casey charlie chris dale dana evelyn frances frankie gale gene hilary jackie jaime jamie jan jean jess jesse jo jordan jude jules june kelly kerry kim kyle lee leigh leslie lindsay lynn marion maria michele mickey morgan nicola noel pat patsy paris quinn
    ray rene robbie robin rowan sam sandy sasha shannon shelley sidney simone stacey stacy sydney taylor terry toni tracy tyler vivian whitney xi li wei yuan jun jing kay ming yong raj kiran nisha said simone york holly lauren madison
    """.split()
)

# Kin and the like: who has one is a person.
KIN: frozenset[str] = frozenset("wife husband mother father son daughter sons daughters brother sister brothers sisters uncle aunt nephew niece cousin parents children grandfather grandmother grandson widow boyfriend girlfriend friend friends".split())
