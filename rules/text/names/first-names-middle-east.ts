import { words } from './words';

/** First names and short forms in use in UK schools: Arabic, Turkish, Kurdish, Persian and Jewish. */
export const MIDDLE_EAST = words(`
  aamer abanoub abba abdelali abdelhadi abdelhak abdelhamid abdelilah abdeljalil abdelkader abdellah abdelmajid abdelouahed
  abdeslam abdulbasir abdulhadi abdulhakim abdulhaq abdulkareem abdulkarim abdullatif abdulmalik abdulmateen abdulnasser
  abdulrazzaq abdulsalam abdulwahab abdulwaheed abdulwali abolfazl aboud abouna acelya adam-yosef adar adham adiel adira
  adnane afshin aharon ahava ahmad-reda ahmad-shah ahmadshah ahmadzia ahmet ahsen ahura ahuva aiat aidin akin akiva alaa-eddin
  alae aland alara alborz alev ali-can ali-reza ali-riza alican alihan alim alireza alisina alon alp alparslan alpay alper
  alperen altan altay alter alyaa amal-fatima ameur amichai amiel amin-reza amine aminullah amir-ali amir-david amir-hossein
  amir-reza amira-fatima amirali amirhossein amirmohammad amirreza amit-david amital amneh amr ana-hita anahita anass anat
  andrew-mina anita-parsi anooshirvan anouar anoud anoush anousheh aouatif arad arash arda arezo arezoo arezou ari aria-parsi
  ariana-parsi arieh ariela arifa-jan arife arjen arkan armagan armita arnavaz arsha artin aryan-kurdi arye aryeh arzo arzu
  asaad asael asal asala aseel asef asel asena ashira ashkan asil asiye asli aslihan asma-fatima asos assad assadullah assia
  assmaa ata atakan atara atarah atefa atefeh ateka atena ateneh athir atieh atilla atiqullah atoosa atousa ava-parsi avan
  avesta avia aviad avichai aviel aviezer avigail avigayil avigdor avin avishag avishai avital aviv aviva avivit avner avraham
  avram avremi avrohom avromi avrumi awat awaz awin awista awra ayala ayar ayberk ayca aycan aydan aydin ayelet ayesha-jan
  ayfer ayham ayhan ayhem aykut aylar ayman aymane aynaz aynur ayoub ayse aysegul aysel aysen aysenur aysima aysu aysun aytac
  aytekin ayten aytul azadeh azar azhaar azita aziza-jan azize azizullah azmi azriel azwer azzedine babak bachir bade badia
  badria baha bahaa bahadir bahador bahara bahareh bahia bahman bahoz bahram bahri bailey-chaya baker baki balim balqees
  banafsheh barak barakat barakatullah baran bardia barham baris baris-kurdi barkin baruch baryalai barzan basak basel basem
  bashar basir basira bassam bassel bassem bassma basya bat-sheva batami batoul batsheva batya bawan bayan bayram behdad
  beheshta behnam behnaz behnoosh behnoush behrad behrang behrokh behrooz behrouz behzad bekir belgin belinay belma belqis
  ben-zion benafsha benayahu bengisu bengu benzion berel beren berfin bergun beril berish beritan berivan berk berkan berkay
  berke berkin berl berna berrak berrin bertan berxwedan beshar beshoy besra betul bewar beyza beyzanur bijan bijar bilal-jan
  bilge bilgehan binnaz birce birgul birol birsen biryar bishoy blima blimi blimie boaz borahan borzou boushra boutaina
  boutheina bracha brachah brahim brishna brocha brochi brochy brucha bruchy bruria brwa bryar brynna-chaya buglem bugra
  bulent bunyamin burak burcak burcin burcu buse busra bzhar cagan cagatay cagdas cagla caglar cagri can canan canberk candan
  caner cankat cansel cansin cansu carmi cavit celal celik cem cemal cemil cemile cemre cengiz cenk ceren cetin cevahir cevat
  cevdet ceyda ceyhan ceyhun ceylan chadi chadia chafik chaggai chaim chaima chaimae chakib chana chanah chanan chananya chani
  chanie channa channah channi channie charbel chava chavah chavi chavie chaviva chaya chayah chayala chayale chayim chaykel
  chedva cherif chesky chezki chezky chumi chuna cicek cigdem cihan cihangir cihat cinar coskun cudi dafna dagan dalal daliah
  dalya damla dan-david daner danial dareen darin dariush daryush dashne dassi dassy dastan davida davut deema defne delal
  delara delaram delshad demet demiana demir demirhan deniz deniz-kurdi denizhan denya derin dersim derya devora devorah
  devran devrim dewran dhia dhuha diaa diako diana-jan didar didem dilay dilber dildar dilek dilek-kurdi diler dilkhwaz dilnia
  dilovan dilsoz dina-leah dinah-leah diyako diyar diyari djamel dlawer dlovan doaa doga dogan dogukan dogus dondu donya
  doreet dorit doron doruk doski douaa dov dovber dovi dovid driss dudi dudu duran durmus dursun duru duru-naz duygu dvoiry
  dvora dvorah ebrar ebru ece ecem ecrin edanur edip edna-leah efraim efrat efsun ege ehmed ehsanullah ehud eilat einat eitan
  ekin ekrem elad elaf elah elaha elaheh elanur elazar elchanan elcin eldad elham elia eliana-leah eliav eliezer elif elifnaz
  elifsu elimelech elinoar elior elisha-david elisheva eliyahu elkana elky ella-shira elmas elnaaz elnaz elon elvan ely
  emad-eddin emel emine emirhan emrah emre emrecan emuna emunah enayatullah ender engin ephraim eray erbil ercan erdal erdem
  erdinc erdogan eren erfan erhan erkan erkin erol ersan ersin ersoy ertan ertugrul esam esen eser esfandiar eshagh eslem esma
  esmanur esmat esmatullah esra esraa essa essam esther-malka esti esty eti ettie evindar evren evrim evyatar eyal eylem eylul
  eymen eyup ezatullah ezel ezgi ezriel ezzat fadel fadoua fady fady-girgis faezeh faheem fahimeh faical fairouz faisal-jan
  faizullah farbod fardad fardeen fardin fares farhad-jan fariba faride farima farinaz farishta farkhunda farnaz farnoosh
  farnoush farrokh farshad farshid farzad farzam farzaneh farzin fatana fatemeh faten fatih fatiha fatima-ezzahra fatma
  fatmanur fatna fawaz fawzi fayrouz fayza feige feigi feigy feivel ferah ferda fereshta fereshteh fereydoon fereydoun ferhan
  ferhat feride ferit ferozan feryal feyza figen fikriye filiz firas firat firouz firouzeh forough forouzan fouad fouzia
  fradel fraidel fraidy freida freidy freshta freshteh frimet frozan fruma frumi frumie frummy fuat fulya funda furkan gad
  gadi gadiel galia galit gamal gamze gashaw gavi gavriel gazing gedalia gedaliah gedalya gelawezh george-mina georges-elias
  geula ghaith ghalia ghaliya ghani ghassan ghayth ghazaleh ghazi ghazwan ghezal ghina ghita ghodrat ghofran ghoncheh ghufran
  ghulam-ali ghuncha gila gilad gilah gili girgis giti gittel gitti gitty gizem gokalp gokay gokce gokcen gokhan goksel goktug
  golbahar golda goldie-leah goldy golnar golnaz golnoosh golnoush golriz golshan golshid gonca gonul gorkem govand gozde
  gulala gulalai gulan gulay gulbahar gulben gulbuddin gulcan gulcin guldasta gulden guler gulfem gulhan guli gulistan gulizar
  gullan gulmina gulnar gulnur gulru gulsah gulsen gulseren gulsum gulten gunay guner gunes gungor gunhan gurkan guven guzin
  habibe habibullah hacer hadar hadasah hadassa hadassah haddou hadil hadis hafizullah haidar haifa haitham haithem hakima
  hakki haktan haldun haleh halgurd halide halil halime halis halit hallel hallo halmat halo haluk halwest hamasa hamayun
  hamed hamidreza hamidullah hamoon hamoudi hamza-fatima hanane handan hande hangama hanoch hardi harika hashmatullah
  hasibullah hasret hassane hassiba hasti hataw hatem hatice hatim hava haval havin havva hawar hawbash hawkar hawnaz hawraman
  hawre hawri hawzhin hayam haydar hayfa hayri hayriye hayrunnisa haythem hazal hazan hazar hazem hedi hediyeh heja
  hekmatullah helene-kurdi helia helin heline hendel hengameh hero hersh hershel hershy hesam hesham heshy heval hevi hevin
  hewa hewar hewi hicham hicran hidayet hikmatullah hikmet hila hillel hilmi hindel hindy hiwa hiyam hogir homa homayoun
  homeira honar hooman hoori hooshang hormoz hosai hosay hosna hosni hossam hossein houari houcine houda houman houra houri
  houria houshang houssam houssein hozan hulya huner huri huriye husamettin huseyin husham husnu hussam ibrahim-khel ibtihal
  ibtissam idan ideh idit ido ihssane ikbal ilana ilanit ilayda ilber ilbey ilbeyi ilgin ilham ilhami ilkay ilke ilker ilknur
  ilteris ilyass immanuel inan inanc inas inass inayatullah inci intissar ipek iraz irem irini-mina iris-david irmak ishak
  isik isil islim ismahane ismihan israe issa issam itamar itay itir itta itty iyad iyas izdihar izel izgi izzet izzy-david
  jaafar jabr jad jafer jagar jale jaleh jalila jamileh jamshid jasem jassim javad javid jawaher jawid jehad jenin jihan
  jihane jinan jiyan joud joudi joumana jouri judy-fatima julide jumana jwamer jwan kaan kaban kadhim kadir kadriye kagan kais
  kalmy kamand kamaran kambiz kamer kamuran kamyar kardo karez karimullah karokh karwan kassem kaveh kawa kawtar kayhan
  kayla-leah kayvan kazem kazhal kenza kerem keren keren-or kerim kerime kerolos keyhan keyvan kezban khabat khaldoun khalifa
  khalilullah khaoula khashayar khatera khatool khebat kholoud khosrow khouloud khunav khyber kianoosh kianoush kiarash kimia
  kinan kinana kinda kinneret kioumars kirollos kivanc kiymet koksal koosha koral koray korhan koshan kourosh kubilay kubra
  kudret kumsal kuntay kurda kurdo kursat kutay kutlu kuzey kyrillos lacin laila-jan lailuma laith lale laleh lama lamiaa
  lamis lamya lanja lareen lateefa latife lattifa lavi lavin lawand lawin layal layth leah-chaya ledan leen leib leibel
  leibish leiby leman lemar lemel leora levana levent liana-parsi liat liba libby-leah lieba lilas linah lior liora liorah
  liron lital livnat loai loay lojain lorin louay loubna loujain luay lubana lujayn lulwa luma luzer luzi maan machla mahan
  mahboba mahbod mahbooba mahboobeh mahdis maher mahjan mahkameh mahmood-jan mahmut mahnaz mahshid mahsun mahtab mahvash
  mahyar mais maisam maissa majd majda majed makarios makram malalai malali malek maliheh malika malka malkah malki malkie
  malkiel malky malyar manar mandana maneli manijeh manizha manouchehr mansoureh maor maoz marghalara mariam-fatima
  mariam-girgis mariam-jan marina-mina marko-mina maryam-fatima maryam-parsi marzieh masal masih masihullah masooda masoud
  masoumeh matan matanya mati-david matin matisyahu matiullah mattan mattel matti-david mattityahu maya-fatima mayer mayss
  maytham mazdak mazen maziar mazyar mechel media medine meena-jan mehdia mehmet-ali mehmetcan mehrad mehraneh mehrangiz
  mehrdad mehri mehrnaz mehrnoosh mehrnoush mehrshad mehrzad mehtap meir meira meirav melak melih meliha melika melike
  melina-parsi melis melodi meltem mem memet mena menachem menashe mendel mendl mendy menekse meral meriem merih mert mertcan
  mervat merve meryem meshulam mesut mete metehan metin mevlude mevlut mewan michal-leah michoel midya milad mimi-leah
  mina-fatima mina-girgis mina-parsi mindel mindy-leah mine minoo minoosh minou mira-fatima mirac miray mirel mirele mirhat
  miriam-leah mirkhan mirwais mizgin moataz mobina moein mohabad mohadeseh mohamed-amine mohamed-reda mohammad-reza
  mohammadreza mohammadullah mohannad mohanned mohibullah mohssine moishe moishy mojdeh mojgan mojtaba mokhtar mona-parsi
  monica-mina monireh morad-david mordche mordechai mordy moriya morsal mortaza morteza mosawer moshe mostapha motel motele
  motti motty mouad mouhamad mouna mounia mounir mounira mourad moustafa mozhda mozhgan muammer muataz muayad mucahit mufeed
  muge muhabad muhammet muhittin mujde mukaddes munevver muntadhar muntaha munther murat mursel murtadha murvet muslim-fatima
  mustafa-amine mustafa-jan mutaz muthanna mutlu muzhda naama naamah nabi nachi nachman nachum nadav nadereh nadia-jan nadide
  nadire nael nafiz naftali naftoli naftuli naghmeh nagihan nagy nahed nail naile najat najeebullah najibullah najla najlaa
  najoua nalan nali namik naomi-leah naor naqibullah narin narmeen nashmil nasik naska nasma nasser nassim nassima nastaran
  natan nataniel naty nawaf nawar nawel nawid nayef naz nazafarin nazan nazanin nazdar nazende nazgol nazi nazife nazih nazila
  nazire nazli nazlican nazmiye nazo nebahat nebras necati necdet nechama nechami nechamie nechemia nechemya nechirvan necip
  necla necmettin necmiye nefise negar negin negina nehir nehorai neima nejat nejla neomi nergis nergiz neria neriman nermeen
  nerya nesanel nese nesibe neslihan nesrin nesrine nessa-leah netanel netanya netta nevin nevra nevriye nevzat nezahat nezihe
  niayesh nidal niga nihan nihat niknaz nikoo nil nilab nilgun nili niloo niloofar niloufar nilufer nima nimet niousha nisan
  nisanur nishtiman nisma nissan nissim nitza nitzan niusha niwar niyan niyazi nizar noaf noam nochum noha nojin nooria
  noorullah nooshin nora-fatima nosson nosson-zvi nouh nouha nour noura nourah nouran noureddine nouredine nourelhouda nourhan
  nouria noushin nuh nuran nuray nurcan nurdan nurgul nurhan nuriel nuriye nursel nursen nurten nurullah nusi nwenar nyan nza
  obada obai obaidullah obeida odai ofek ofer ofir ofra oguz oguzhan ohad okan oktay ola-fatima olcay omaid omaima omar-amine
  omer-faruk omid omur onder onur ora orah oraib orit orli orna orod oron osnat othman othmane ouafa ouahiba oualid ouassim
  oumaima oumayma oumnia oussama ovadia ovadya oya oyku ozan ozay ozcan ozden ozer ozge ozgecan ozgenur ozgul ozgun ozgur
  ozkan ozlem ozlen ozra ozturk pantea panteha parand parastoo parastu parham parichehr parmida parmis parnian parvin parviz
  parwana parween parwin parya payam payman pearl-leah pedram pegah peker pelin pelinsu pelit perel peretz peri-leah perihan
  perl perry-leah pervin perwin pesach peshang peshawa pessi pessy petek peter-mina peyman peyvand philopateer pinar pinchas
  pinchus pini pinny piraye pishko polat pooneh pooria pooya pouneh pouran pouria pourya pouya poyraz puya qais qasem qays
  qudratullah qusai qusay rabah rabea rabie rabii rachamim rachel-leah racheli rachid rachida radhi radia radwan rafeef raghad
  raghda rahaf rahele raheleh rahime rahimullah rahmi raizel raizl raizy rajaa rakan ramah ramazan ramez rami ramia ramsis
  ramtin ramy ramyar ramzi rand randa raneem rang ranim ranj raphi rashed rasta rasti rastin rateb rav rawa rawaa rawad rawand
  rawda rawezh rawia rawshan rayan-amine rayane raziye rebaz rebin rebwar recai recep redouane refael reihaneh reizel reizy
  rekan rema remzi remziye renas renj resat reshad resul retaj reuven rewan rewaz reyhaneh reyyan reza rezan rezhan rezhin
  rifka rihab riham rikki-leah rina-leah rita-fatima ritaj rivi rivka rivkah rivki rivkie rivky riza rizgar roa rodaina rohid
  rohina rohullah roia roiza roj rojan rojda rojhat rojin rokhsar rola romal ronahi ronen roni-leah roozbeh rosha roshanak
  rostam rotem roua rouhollah roya rozan rozerin rozh rozhan rozhgar rozhin rozita rozita-kurdi ruba ruchama ruchel ruchie
  ruchoma ruchy ruhullah ruken rukiye rula rustem ruti ruwayda ruya ruzgar saadet saadya saafia sabahattin sabra sabrine
  sacide sadek sadik sadiye sadra saeed saeid saeideh safae safak safi safiullah safiye saghar sagi sagiv sahand sahin said
  saime sait sakar sakir salem salih salma-jan saloua sam-elias samah samaneh sameh samer samet samih samin samsor sana-jan
  sana-kurdi sanae sanaz sandra-elias sanem sanga sangar saoud sara-fatima sara-kurdi sara-leah sara-parsi sarah-amine
  sarah-jan sarala sarale saraleh sarbast sardar sarhang saria sarit sarkawt sarko sarok sarp sarra saruhan sarvenaz sarwar
  sarwin sarya sasan sattar sawsan sazan sazgar schneur sebahat sebahattin sebnem seckin seda sedanur sedat sedef sediqa sedra
  sefer sekandar selahattin selami selcan selcuk selda selen selim selime selin selman semih semiha semko semra semsi senay
  sender senem senol sepand sepanta sepehr sepideh seran serap seray sercan serdar serdil serhad serhan serhat serife serkan
  serpil serra sertac servet setareh setayesh sevcan sevda sevde sevgi sevgul sevil sevilay sevim sevinc sevki sevtap seyda
  seyfi seyhan seyit seyma sezai sezen sezer sezgin sezin shabsi shabtai shachar shad shadan shadi shadmehr shafiqullah
  shaghayegh shahen shahla shahnam shaho shahram shahrbanoo shahriar shahrokh shahrooz shahrzad shahyad shai shaindel shaindy
  shajwan shakiba shalaw shalom shanaz shani-leah shanya shaparak sharareh sharo sharona shaul shaya shaylan shayna-leah
  sheida shekiba sheno shenouda sher-khan sherif sherihan sherko shervin sherwan sherzad shevan sheyda shida shideh shilan
  shiler shima shimi shimmy shimon shimshon shira shiran shirel shiri shirley-leah shirwan shivan shko shloima shloime shloimi
  shloimy shlom shlomi shlomit shlomo shlomy shmuel shmuli shmulie shmulik shmuly shna shneur shno shogofa shohreh shokhan
  shokoufeh shokouh sholem sholom shorsh shoshana shoshanah shoshi shprintza shua-david shuki shukria shulamit shulamith
  shulem shuli shuly shwan siamak siavash siavosh sibel sidar sihem sila sima simay simcha simchi simge simi-leah simin simko
  sinem sipan sirin sirous sirwan siwar siyaband siyabend slav snur sodaba sofiane sogand soheil soheila sohrab somayeh sondos
  soner songul sonia-parsi soodabeh soran sori soro soroush souad soufiane souhaib souhail souhaila soukaina soukayna soumaya
  sousan soz sozan sozdar spogmai spozhmai srul sruli sruly srwa storai su sudabeh sude sudenaz sueda suhad suhair suheda
  suheyla suhrab sukran sukriye sukru suleyman sumaia sumer sumeyra sumeyye suna surah suraya surele surelle surie
  susan-fatima susan-jan suzan taban tabassom tablo tadros taghreed taher tahereh tahmineh tahmoures taim taj tal tala tali
  talia-leah taliah talip tamam tamana tamar-leah tamer tami tammam taner tanju tannaz tansel tansu tara-parsi taraneh
  tariq-jan tarkan tarlan tavga tayfun taym tayma tayyeb tayyip techiya tehila tehilla tekin temel temima temor teoman termeh
  tevfik tezcan thaer thamer tharaa thuraya tikva tina-parsi tirdad tirtza tirza toba toby-leah toiby toktam tolga tolgahan
  tolunay tomer tooryalai toprak torpekai toufik touraj touran touria tova tova-leah tovah trifa tuana tufan tugay tugba tugce
  tugra tugrul tulay tulin tumay tuna tunahan tuncay tuncer tuqa turan turgay turgut turhan turkan turker turki tutku tuvia
  tzachi tzadok tzeitel tziona tzipi tzipora tziporah tzippi tzipporah tzippy tziri tzivia tzivya tzofia tzvi tzvika ufuk ugur
  ulas ulker ulku ulviye umay umit umran umut umutcan unal ural uri uriel uriya utku uziel vafa vahid vahit varia vedat veli
  velvel vered verina vesal veysel vian vigdor vista viyan volkan waad wael wafae wagdy wahib wahiba wahidullah wajd wajdi
  wasan wasfi wazhma welat wessam wheeda wiam widad wisam wissal wissam wolfie xelat xewla xezal yaakov yacine yacov yad yade
  yaeli yaffa yagiz yagmur yahia yair yakir yakup yalcin yalda yama yaman yamen yankel yankev yanki yanky yaprak yarden
  yardena yaren yariv yaron yasaman yasamin yasar yasemin yaser yashar yasir-jan yasmina yasser yassine yavuz yazan yazeed
  yazid yechezkel yechiel yedida yedidia yedidya yeganeh yehezkel yehoram yehoshua yehuda yehudah yehudis yehudit yekta yeliz
  yener yeshaya yeshayahu yesim yide yidel yidl yiftach yigal yigit yildirim yildiz yilmaz yirmi yirmiyahu yishai yiska yiskah
  yisrael yisroel yisroel-meir yissachar yitz yitzchak yitzchok yitzhak yitzi yitzy yoav yochanan yocheved yochi yoeli yoely
  yoineh yoinosson yom-tov yona yonah yonasan yonason yonca yoni yonina yonit yoram yosaif yosef-chaim yosef-elias yosele
  yoseph yosi yosra yossel yossi yosy yotam youcef youhanna youness younss yousab youstina yousuf-jan yuda yudel yudit yuksel
  yunusemre yurdagul yuval zabi zabihullah zafer zagros zahava zaher zahia zahide zahra-jan zahra-parsi zainab-jan zakariae
  zalmai zalman zalmen zalmy zanyar zara-kurdi zardasht zarghuna zari zarifa zarlasht zarmina zeev zeid zein zeina zeineb
  zekeriya zeki zekiye zelda-leah zelig zeliha zerrin zev zevi zevulun zeyad zeynel zeynep zeynepnur zhala zhaleh zhian zhikal
  zhila zhina zhino zhiwar zhiyar zhour zhwan ziaulhaq ziba zied zilan zimnako zinar zineb zinedine ziporah zippora zirak zisi
  zissel zissi zissy ziya zlata-leah zohal zohar zohreh zoubida zouhair zouhir zozan zubeyde zuhal zuhre zulal zuleyha zulfiye
  zusha zvi zviki
`);
