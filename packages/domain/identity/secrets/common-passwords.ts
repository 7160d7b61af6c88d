/** Long enough to pass, and among the first that anybody guesses. */
const common = new Set(
  `
  123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 012345678910
  123456789123 123123123123 123412341234 123456123456 112233445566 121212121212 987654321012
  098765432100 111122223333 147258369147 159753159753 102030405060 1q2w3e4r5t6y 1q2w3e4r5t6y7u
  q1w2e3r4t5y6 1qaz2wsx3edc 1qaz2wsx3edc4rfv zaq12wsxcde3 qwertyuiop12 qwertyuiop123
  qwertyuiop1234 qwerty123456 qwerty1234567 qwertyqwerty qwertyuiopasdf qwertzuiop123
  asdfghjkl123 asdfghjkl1234 asdfasdfasdf zxcvbnm12345 zxcvbnmasdfg azertyuiop12 azertyuiop123
  abcdefghijkl abcdefghijklm abcdefgh1234 abcd12345678 abc123456789 abc123abc123 abcabcabcabc
  a1b2c3d4e5f6 a123456789012 password1234 password12345 password123456 password1234! password2024!
  password2025 password2026 password2027 passwordpassword mypassword12 mypassword123 p@ssword1234
  p@ssw0rd1234 passw0rd1234 passw0rd12345 welcome12345 welcome123456 letmein12345 letmeinletmein
  iloveyou1234 iloveyou12345 iloveyouforever administrator administrator1 admin1234567 admin12345678
  changeme1234 changemenow1 football1234 baseball1234 superman1234 batman123456 princess1234
  sunshine1234 monkey123456 dragon123456 master123456 michael12345 liverpool1234 chocolate1234
  trustno1trustno1 correcthorsebatterystaple computer1234 internet1234 wachtwoord12 wachtwoord123
  wachtwoord1234 wachtwoord12345 wachtwoord01 wachtwoord1! wachtwoordwachtwoord mijnwachtwoord
  mijnwachtwoord1 geheimgeheim geheim123456 geheim1234567 welkom123456 welkom1234567 welkom2024!!
  welkom2025!! welkom2026!! welkomwelkom welkomthuis1 nederland123 nederland1234 amsterdam123
  amsterdam1234 rotterdam123 rotterdam1234 feyenoord123 feyenoord1234 ajaxamsterdam eindhoven123
  eindhoven1234 psveindhoven ikhouvanjou1 ikhouvanjou123 goedemorgen1 goedemorgen123 voetbal12345
  vakantie1234 zonneschijn1 voorjaar2026 voorjaar2027 zomer2026zomer lente2026lente herfst2026!!
  winter2026!! december2026 november2026 september2026 januari12345 arbeidsmarkt arbeidsmarktregio
  voortent1234 voortentvoortent
  `
    .trim()
    .split(/\s+/),
)

/** True for passwords at the top of every list, and for those of hardly any different characters. */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase().trim()
  return common.has(plain) || new Set(plain).size < 5
}
