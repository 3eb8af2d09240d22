"""Makes ../resources/fonts/noto-sans-sc.ttf from NotoSansSC_400Regular.ttf of the npm package
@expo-google-fonts/noto-sans-sc 0.4.3 (SIL Open Font License).

python3 subset.py NotoSansSC_400Regular.ttf noto-sans-sc.ttf    (needs fonttools)

Kept: what the font has of Latin with its accents, Greek, Cyrillic, kana, signs and full-width forms, every ideograph of
the first Unicode block (traditional ones too) and the further ones of the Table of General Standard Chinese Characters,
which names are written with.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

EXTENSION_A = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃"
    "䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)
RANGES = [
    (0x20, 0x24F), (0x370, 0x4FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2100, 0x22FF), (0x2460, 0x24FF),
    (0x25A0, 0x25FF), (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF),
]
font = TTFont(sys.argv[1])
kept = [
    point for point in font.getBestCmap()
    if chr(point) in EXTENSION_A or any(first <= point <= last for first, last in RANGES)
]
options = subset.Options()
options.hinting = False
options.layout_features = []
options.name_IDs = ["*"]
options.notdef_outline = True
options.glyph_names = False
options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx", "gasp", "DSIG"]
maker = subset.Subsetter(options)
maker.populate(unicodes=kept)
maker.subset(font)
font.save(sys.argv[2])
