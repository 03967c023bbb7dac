package org.lianban.app.demonstration.cast;

/** Chinese names that are put together from common parts; whoever bears one by chance is not meant. */
public final class InventedNames {

    private static final String[] FAMILY = {
        "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "尤", "许", "何", "吕",
        "施", "张", "孔", "曹", "严", "华", "金"
    };
    private static final String[] GIVEN = {
        "云舒", "溪亭", "望岚", "知远", "清禾", "若谷", "思齐", "怀瑾", "景行", "明澈", "雨桐", "听澜", "书砚", "南乔", "星野", "疏影", "一鸣", "嘉树",
        "映雪", "临川", "沐阳", "采薇", "守拙", "行舟", "安歌", "之恒", "长风", "北辰", "亦凡", "静姝", "修远"
    };

    private InventedNames() {}

    /** A name for each number from zero; it comes again only after some nine hundred others. */
    public static String person(int number) {
        // two lengths without a common divisor: the pairs repeat only after their product
        return FAMILY[number % FAMILY.length] + GIVEN[number % GIVEN.length];
    }
}
