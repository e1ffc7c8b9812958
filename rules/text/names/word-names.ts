import { words } from './words';

/** First names that are also ordinary words, places or brands: a capital alone proves nothing for them. */
export const WORD_NAMES = words(`
  abba ai akin albion aldi alexa ali ally alpha alter amber an andor angel april arduino art ash asia asos aspen astra atlas
  august autumn baby baker bala baron basel basil bear bella ben bethlehem bexley bill birdie blessed blue bo bob bonny boston
  britannia brittany brook brooklyn bruno buddy byron cam camden can candy carol carter chad chanel chardonnay charity
  charlton chase chelsea cherry chester chevy chip claude clay cliff constant cooper corrie crystal daisy dale dan danish
  darwin dat davidson dawn daz dean deep delight dell delta desire destiny devon dick divine dollar dolly don dot drew dudley
  duff duke dusty earl edit elsa ely emmy era eve ever faith fanta fern flick floor florence forbes ford forest fortunate
  frank frasier free freedom gale gang gay gemini gene genesis geneva georgia georgian german gift gill ginger gita grace
  grant grazia guy gwent gypsy ha halo hamilton hang happiness hardy harley harlow harm harsh haven hazel heath heather hei
  heinz henley hero hiya ho holly honey honour hope hung hunter india innocent ira iris irvine isa isil isis islam israel ivy
  jack jade jan jazz jet jo joke jordan josh joy jun june junior kaiser karma kashmir keane kelso ken kent kenton khalsa kinda
  king kit landing lane lap lark lea leigh leighton les lexus leyton li lily lincoln line loan lomond long lorraine lucky luna
  lux ly mac magdalen magnolia maida major mali man mark marlow mason mat mate mats max may media meet melody memphis mentor mercia
  mercy merry messiah michaela mile miles million mine mini mo montserrat moray muse muslim nail nan nana nanna nans naw
  nazareth nazi neptune ness nest newton nick nike nil nile nisa nissan nova ocean oceania odd oi okey olive oriel osborne oz
  paddy pal par paras paris parker pat patience patient pearl peer pen penny per pesach petal petra phoenix ploy poppy precious
  preston pride prince princess qi qing rada rain rainbow ram ramadan ran rang rasta ray red reet rennie rich rio ripon river
  riyadh rob robin rocky rod roman romany rose rosemary rota ruby rusty ryder saga sage sahara sahel said sail saki sale sam
  sandy sang santa sara saw saxon scarlet scot severn shade shah shin shiny shire shona silver sine siri sky son sonny soz
  spike star sterling storm sue sultan sum sumer summer sunni sunny surah swastika sydney tad tailor tamil tara taylor thin thu tiger
  till tim tin ting tome tomo tone tore trace treasure trim trinidad trinity tudor umm umrah unity urban uwe van venus
  victoria vienna violet wade walker warwick washington wellington weston will willow windsor wing winter wisdom wit wolf
  wren ya york yuk
`);
