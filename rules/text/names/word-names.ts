import { words } from './words';

/** First names that are also ordinary words, places or brands: a capital alone proves nothing for them. */
export const WORD_NAMES = words(`
  abba ai akin albion aldi alexa ali ally alpha alter amber an andor angel april arduino art ash asia asos aspen astra atlas
  august autumn baby baker bala bara baron basel basil bear beck bella ben bethlehem bexley bill birdie blessed blossom blue bo
  bob bol bong bonny boston brandy britannia brittany brook brooklyn bruno buddy byron cam camden can candy carol carter chad
  chai chanel chardonnay charity charlton chase chelsea cherry chester chevy chip cinnamon claude clay cliff constant cooper
  corrie crystal dahlia daisy dale dan danish darwin dat davidson dawn daz dean deep delight dell delta den desire destiny
  devon di diamond dick divine dollar dolly don doon dot drew dudley duff duke duo dusty earl edit elsa ely emmy era eve ever
  faith fanny fanta fares fern flick floor florence forbes ford forest fortunate frank frasier free freedom gala gale gang gay
  gem gemini gene genesis geneva gent georgia georgian german gift gill ginger gita grace grant grazia griffin gulab guy gwent
  gypsy ha halo hamilton hang happiness hardy harley harlow harm harsh haul haven hazel heath heather hei heinz henley herb
  hero hiya ho holly honey honour hope hung hunter india inna innocent ira iris irvine isa ish isil isis islam israel ivy jack
  jade jan jazz jet jo joke jordan josh joy jun june junior kaiser karma kashmir keane kelso ken kent kenton khalsa kin kinda
  king kirtan kit lan landing lane lap lark lavender lea leigh leighton les lexus leyton li lieu lilac lily lincoln line lino
  loan lomond long lorraine lucky luna lux ly mac macarena magdalen magnolia maida major mali man marigold marine mark marlow
  mason mat mate mats max may meadow media meet melody memphis mentor mercia mercy merry messiah michaela midge mile miles
  million min mine mini mo moi montserrat moray moss mubarak muse muslim nail nan nana nanna nans nav naw nazareth nazi ned
  neptune ness nest newton nick nike nil nile nisa nissan non nook nova ocean oceania odd oi okey olive oriel osborne oz paddy
  pal par paras paris parker pat patience patient patty peaches pearl peer pen penny per pesach petal petra phoenix ping pinny
  piper ploy poppy precious preston pride prince princess prune qi qing rada rain rainbow ram ramadan ran rang rasta ray red
  reet reg rennie rich rio ripon river riyadh rob robin rocky rod roman romany rose rosemary rosette rota ruby rusty ryder
  saffron saga sage sahara sahel said sail saki sale sam sandy sang santa sara sari saw saxon scarlet scot scout severn shade
  shah shalom sherry shin shiny shire shona silver sim sine siri sky son sonny soz spike star sterling storm sue sultan sum
  sumer summer sunni sunny surah swastika sydney tabby tad tai tailor tamil tara taylor thin thu tiara tiger till tim tin ting
  tome tomo tone tore trace tram treasure trim trinidad trinity tudor umm umrah unity urban uwe valentine van venus victoria
  vid vienna viola violet viral wa wade walker wally warwick washington wellington weston will willow willy windsor wing winter
  wisdom wit wolf wren ya ye york yuk
`);
