"""WhatsApp's chats, as an iPhone and as an Android phone write them."""

_IPHONE = (
    "[22/07/2023, 6:50:12 PM] Ben Sample: \u200eMessages and calls are end-to-end encrypted.\r\n"
    "[22/07/2023, 6:50:13\u202fPM] Ada Example: Meet me at 14 Acacia Avenue\r\nsecond line, after 7\r\n"
    "[22/07/2023, 6:51:00 PM] Ben Sample: What is your number?\r\n"
    "[22/07/2023, 6:53:00 PM] Ada Example: \u200eLocation: https://maps.google.com/?q=51.513767,-0.098266\r\n"
)
_ANDROID = (
    "22/07/2023, 18:50 - Messages and calls are end-to-end encrypted. Tap to learn more.\n"
    '22/07/2023, 18:50 - Ben Sample created group "Response Team 4"\n'
    "22/07/2023, 18:51 - Ada Example: Earlies tomorrow\n"
    "22/07/2023, 18:52 - \u202a+44 7700 900123\u202c: Not me\n"
    "22/07/2023, 18:53 - Ben Sample: Who is on?\n"
)

SAMPLES = {
    "WhatsApp Chat - Ben Sample/_chat.txt": _IPHONE,
    "WhatsApp Chat with Response Team 4/WhatsApp Chat with Response Team 4.txt": _ANDROID,
}
