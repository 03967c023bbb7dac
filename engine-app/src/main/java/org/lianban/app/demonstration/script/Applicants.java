package org.lianban.app.demonstration.script;

import java.util.List;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant;
import org.lianban.app.demonstration.cast.InventedNames;

/** Applicants who do not exist: their numbers are of a region that was never assigned, their telephones of no network. */
final class Applicants {

    private static final String REGION = "990101";
    private static final List<String> PLACES =
            List.of("云溪", "望岚", "听涛", "竹里", "渡口", "青石", "晚渡", "石桥", "柳岸", "半山", "南塘", "北渚", "松间", "鹤鸣", "鹿鸣");
    private static final List<String> KITCHENS =
            List.of("小馆", "面馆", "私厨", "火锅店", "茶餐厅", "饺子馆", "海鲜酒楼", "素食坊", "烧烤店", "早餐铺");
    private static final List<String> COMPANIES =
            List.of("信息科技有限公司", "商贸有限公司", "文化传播有限公司", "物流有限公司", "机械制造有限公司", "环保科技有限公司");
    private static final List<String> BUILDERS =
            List.of("置业有限公司", "建设工程有限公司", "市政工程有限公司", "燃气有限公司", "供水有限公司", "园区开发有限公司");
    private static final List<String> SHOPS = List.of("便利店", "百货店", "烟酒商行", "书店", "花店", "药店");

    private Applicants() {}

    static Applicant of(Offer.Trade trade, Chance chance, boolean person) {
        String place = chance.pick("place", PLACES);
        return switch (trade) {
            case FAMILY -> person(chance);
            case RESTAURANT -> person ? person(chance) : enterprise(chance, place + chance.pick("kitchen", KITCHENS));
            case COMPANY -> person ? person(chance) : enterprise(chance, place + chance.pick("company", COMPANIES));
            case BUILDER -> person ? person(chance) : enterprise(chance, place + chance.pick("builder", BUILDERS));
            case SHOP -> person ? person(chance) : enterprise(chance, place + chance.pick("shop", SHOPS));
        };
    }

    private static Applicant person(Chance chance) {
        String birthday = "%04d%02d%02d"
                .formatted(
                        chance.between("year", 1965, 2003),
                        chance.between("month", 1, 12),
                        chance.between("day", 1, 28));
        String number = CheckDigits.identity(REGION + birthday + "%03d".formatted(chance.number() % 1_000));
        return new Applicant(
                Applicant.Kind.PERSON,
                InventedNames.person(chance.between("name", 0, 898)),
                number,
                phone(chance),
                address(chance));
    }

    private static Applicant enterprise(Chance chance, String name) {
        String code = CheckDigits.credit("91" + REGION + "MA%07d".formatted(chance.number()));
        return new Applicant(Applicant.Kind.ENTERPRISE, name, code, phone(chance), address(chance));
    }

    private static String phone(Chance chance) {
        return "100%08d".formatted(chance.number());
    }

    private static String address(Chance chance) {
        return "云溪区%s路%d号".formatted(chance.pick("road", PLACES), chance.between("house", 1, 299));
    }
}
