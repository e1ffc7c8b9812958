/** Places where people meet online, for folded text. */
export const CHANNEL = String.raw`(?:fb|face\s?book|insta(?:gram)?|ig|snap(?:\s?chat)?|sc|whats?\s?app|tik\s?tok|twitter|x|linked\s?in|discord|messenger|be\s?real|threads|here|social\smedia|socials|telegram|signal|xbox|playstation|ps[45]|strava|imessage)`;
