"""Pinyin as it is typed: a row of letters is one or more syllables, whole or begun."""

from dataclasses import dataclass
from functools import lru_cache

_SYLLABLES = """
a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha
chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan
cui cun cuo da dai dan dang dao de dei deng di dia dian diao die ding diu dong dou du duan dui dun duo e ei en er fa
fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha
hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing
jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan
lang lao le lei len leng li lia lian liang liao lie lin ling liu lo long lou lu luan lun luo lv lve ma mai man mang
mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni nian niang niao
nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou
pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru ruan rui
run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan
shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie ting tong tou
tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang
zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
"""
_INITIALS = "b p m f d t n l g k h j q x r z c s y w zh ch sh"

SYLLABLES = frozenset(_SYLLABLES.split())
INITIALS = frozenset(_INITIALS.split())
BEGUN = frozenset(syllable[:length] for syllable in SYLLABLES for length in range(1, len(syllable)))
LONGEST = max(map(len, SYLLABLES))
SEPARATOR = "'"
_BEST = 6
_WHOLE, _ONLY_INITIAL, _UNFINISHED = 1.0, 3.0, 1.5


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a row of letters; `cost` is higher the less likely somebody means it.

    A part that is no whole syllable stands for every syllable that begins with it.
    """

    parts: tuple[str, ...] = ()
    cost: float = 0.0
    letters: int = 0
    """How many letters it reads, separators included."""

    def plus(self, part: str, cost: float, letters: int) -> "Reading":
        return Reading((*self.parts, part), self.cost + cost, letters)


@lru_cache(maxsize=64)
def read(letters: str) -> tuple[Reading, ...]:
    """The likely ways to read small letters, the best first: `xian` is one syllable, or `xi'an`, or `xia'n`.

    Where letters cannot be read to their end, what can be read of them from the start is.
    """
    ways: list[list[Reading]] = [[] for _ in range(len(letters) + 1)]
    ways[0] = [Reading()]
    for begin, here in enumerate(ways):
        here.sort(key=lambda way: way.cost)
        del here[_BEST:]
        if begin < len(letters) and letters[begin] == SEPARATOR:
            ways[begin + 1] += [Reading(way.parts, way.cost, begin + 1) for way in here]
            continue
        for end in range(begin + 1, min(begin + LONGEST, len(letters)) + 1):
            cost = _cost(letters[begin:end], last=end == len(letters))
            if cost is not None:
                ways[end] += [way.plus(letters[begin:end], cost, end) for way in here]
    return next((tuple(way) for way in reversed(ways) if way), ())


def _cost(part: str, *, last: bool) -> float | None:
    if part in SYLLABLES:
        return _WHOLE
    if part in INITIALS:
        return _UNFINISHED if last else _ONLY_INITIAL
    return _UNFINISHED if last and part in BEGUN else None
