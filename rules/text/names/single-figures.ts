import { words } from './words';

/** Names so well known alone that they usually mean a public figure, a character or a work. */
export const SINGLE_FIGURES = words(`
  achilles addams adele aeneas aeschylus agamemnon aguero ainsworth aladdin alcaraz alisson amorim amundsen ancelotti antigone
  anubis aphrodite aragorn archimedes arcimboldo ardern ares aristophanes aristotle arkwright artaud arteta aslan asterix
  attila austen avicenna avicii babar bach badenoch bagheera bagpuss baloo bambi bandura banksy banquo basquiat bassanio
  bastet batman becket bede beethoven beetlejuice bellingham benvolio benzema beowulf bergkamp berkoff beyonce bezos bfg biden
  bieber biggie bilbo bingley bingo birbalsingh birling birlings bismarck bjork blair bluey blyton boadicea bocelli bohr bolt
  bono boris botham botticelli boudica boudicca bounderby bowie bowlby bowser boxer brahma brahms braverman brecht bronte
  brontes brunel bts buddha burr bush buzz byron caesar caliban caligula camelot candide cantona canute capulet caravaggio
  castro catwoman cerberus cervantes cezanne charlemagne chaucer chekhov cher chewbacca chopin churchill cicero cinderella
  clangers claudius clegg cleopatra clinton cnut cobain coleridge columbo columbus confucius copernicus coraline corbyn
  coriolanus cratchit cromwell cruella cummings curie curley cyclops cymbeline daedalus dahl dali dantdm darwin deadpool
  debussy degas demeter descartes desdemona dickens didau dionysus dipsy dizzee djokovic dobby dodger doja donaldson donatello
  donelan dostoevsky dracula drakeford drogba dumbledore dumbo dupont dweck ebbinghaus ederson edison eeyore einstein electra
  elgar elmer elphaba elsa elvis eminem encanto engels equiano equus erdogan esmeralda ethelred euclid euler euripides
  eurydice excalibur fagin falstaff fantine faraday farage faustus fawkes federer fergie fermat fibonacci figaro firmino
  fiyero fleming flintoff foden foucault frankenstein freud frodo froebel frosty funnybones fury galen galileo galinda
  gallagher galloway gandalf gandhi ganesha garfield gascoigne gatsby gauguin gauss gavroche gawain gazza genghis genie
  gepetto geppetto gerrard giacometti gibb glinda godot goebbels goethe goldilocks goldsworthy goliath gollum goneril goole
  gorbachev gormley gove goya gradgrind grealish grendel gretel grimes grinch grizabella grogu groot gru gruffalo guardiola
  guinevere haaland hades hadrian hagrid halsey hamilton hamlet hancock handel hannibal hanuman havertz havisham hawking haydn
  heathcliff hedda hedwig heisenberg hephaestus hepworth hercules hermes hermione herod himmler hippocrates hirsch hirst
  hitler hobbes hockney hokusai holst homer horus hozier hrothgar hulk hume hyde iago ibrahimovic ibsen icarus iggle-piggle
  igglepiggle iniesta ironman ishowspeed itoje jabba jafar jagger javert javid jay-z jekyll jenrick jesus joker judas jung
  jupiter kafka kagan kahlo kaiser kaka kandinsky kanga kant kante kanye katniss keats kensuke kepler kesha keynes khrushchev
  kipling kipper kirby klimt klopp kowalski kpop krampus kristoff ksi kungfupanda kusama kwarteng laa-laa laertes lafayette
  lampard lancelot legolas leibniz lemony lemov lenin lennie lewandowski lichtenstein lightyear lilo lineker lionesses liszt
  littler livingstone lizzo locke loftus loki loman lomu lorca lovelace lowry luigi lukaku lurch lysistrata macavity macbeth
  macduff macron maddison madonna magellan magritte maguire magwitch mahrez mainoo makka-pakka maleficent malfoy malthus
  malvolio mandela manet mao maradona mario marple mars marshmello marx marzano maslow matisse maui mbappe mccartney
  mcgonagall mcgregor medea medusa mendel mendeleev mendelssohn mephistopheles mercury mercutio merkel merlin messi micawber
  michelangelo midas milgram miliband milton minerva minion minions minotaur miro mistoffelees moana moby modi modric mog mogg
  moliere mondrian monet montague montessori moomin moomins moriarty morpurgo morrissey morse morticia moses mourinho mowgli
  mozart mrbeast mufasa mulan munch musk mussolini nadal napoleon narcissus narnia nelson nemo neptune nero netanyahu newton
  neymar nietzsche nightingale nixon noddy obama obelix oberon obi-wan odegaard odysseus oedipus oklahoma oompa oppenheimer
  orpheus orwell osborne osiris othello ovid paddington pankhurst pasteur pavarotti pavlov peepo peeta pegasus pele pelosi
  peppa pepys pericles perseus pewdiepie pharaoh phillipson piaget picasso pickford piggy piglet pikachu pilate pingu
  pinocchio pippi pitbull plato pluto pocahontas pogba poirot pokemon pollock pollyanna polonius pooh popeye poseidon
  postecoglou priestley proctor prokofiev prospero puccini pullman pumbaa purcell putin pythagoras quasimodo raab rachmaninov
  raducanu rafiki rambo ramses rapunzel rashford rasputin rastamouse ravana ravel rayner rees-mogg rembrandt remus renoir
  rihanna rochester rodin rodri romulus ronaldinho ronaldo rooney roosevelt rosenshine rothko rousseau rowling rudolph
  rumpelstiltskin rumplestiltskin rutherford saka saladin salah salmond santa sartre saturn sauron schrodinger schubert
  schumacher schumann scooby scooby-doo scrooge seacole seurat shackleton shakespeare shakira shearer sheeran sherlock
  sherrington shostakovich shrek shylock siddhartha sidemen simba simpsons sisyphus skellig skepta skrillex skywalker smaug
  snape snoop snoopy snow-white snowball socrates sonic sooty sophocles southgate spartacus spider-man spiderman spielman
  spongebob springsteen squealer stalin stanislavski starmer steinbeck steiner stephenson stickman stig sting stitch stormzy
  stravinsky streeting sturgeon sunak supergirl superman supertato superworm sweller swifties swinney sza tartuffe tarzan
  tchaikovsky teletubbies tennyson tesla tevye thanos thatcher theseus thor thoth thumbelina thumper tiddler tiesto tigger
  timon tinky-winky tintin tituba tolkien tolstoy tommyinnit tosca toto tracybeaker trotsky trudeau trump trunchbull truss
  tsar tuchel tumnus tupac turing tutankhamen tutankhamun tweety twits tybalt tyrannosaurus umbridge upsy-daisy vader valjean
  vardy varjak venom venus verdi vermeer verstappen veruca vesalius vespucci vettel vishnu vivaldi voldemort volpone voltaire
  vortigern vulcan vygotsky wagner wall-e walliams war-horse warhol warhorse wednesday wellington wenger wickham wiegman
  wiggins wilberforce wiliam willingham wilshaw wolverine wonderwoman wonka wordsworth wormwood yoda yoshi zahawi zelensky
  zelenskyy zephaniah zeus zidane zimbardo zinchenko zlatan zoella zog zuckerberg
`);
