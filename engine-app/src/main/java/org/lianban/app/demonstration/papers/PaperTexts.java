package org.lianban.app.demonstration.papers;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the papers say: as much as is worth reading, in some of them a sentence that a careful reader stops at. */
@Component
@Profile("demonstration")
class PaperTexts {

    private static final Map<String, List<String>> TEXTS = Map.of(
            "fire-commitment-letter",
            List.of(
                    "本单位已认真学习消防安全告知事项，知晓公众聚集场所投入使用、营业前应当具备的消防安全条件，承诺所提交的材料真实、准确、完整。",
                    "一、本场所所在建筑为合法建筑，使用性质符合规定；本场所未设置在地下二层及以下楼层。",
                    "二、安全出口、疏散通道畅通，疏散指示标志、应急照明完好有效；装修材料的燃烧性能符合消防技术标准。",
                    "三、消防设施、器材按照标准配置并定期维护；电器产品、燃气用具的安装、使用符合规定。",
                    "四、已确定消防安全责任人和管理人，制定了消防安全制度和灭火、应急疏散预案，员工经过岗前消防安全培训。",
                    "如有违反，本单位自愿承担相应的法律责任。"),
            "fire-safety-rules",
            List.of(
                    "第一条　法定代表人为消防安全责任人，店长为消防安全管理人，每月组织一次防火检查。",
                    "第二条　营业期间每两小时进行一次防火巡查，营业结束后检查用火、用电、用气情况并做好记录。",
                    "第三条　厨房排油烟管道每季度至少清洗一次，并留存清洗记录。",
                    "第四条　发生火灾时，当班人员立即报警并组织疏散；疏散引导员共 2 名，负责用餐区与包间。",
                    "第五条　每半年组织一次灭火和应急疏散演练，演练情况记入台账。"),
            "food-safety-rules",
            List.of(
                    "一、从业人员每年进行健康检查，取得健康证明后方可上岗。",
                    "二、食品原料采购查验供货者的许可证和食品合格证明文件，如实记录，保存期限不少于产品保质期满后六个月。",
                    "三、生熟食品、成品与半成品分开存放，加工工具分开使用、有明显标识。",
                    "四、餐饮具按照一洗、二清、三消毒、四保洁的顺序清洗消毒。",
                    "五、每餐次食品成品留样不少于 125 克，冷藏保存 48 小时以上。"),
            "food-work-flow",
            List.of(
                    "采购 → 验收 → 贮存 → 粗加工 → 切配 → 烹调 → 备餐 → 供餐 → 餐饮具回收 → 清洗消毒 → 保洁。",
                    "热菜烹调时食品中心温度不低于 70 ℃，备餐至食用不超过 2 小时；超过的，在 60 ℃ 以上或 8 ℃ 以下存放。",
                    "粗加工区设动物性、植物性、水产品三个水池，各有标识。"),
            "staff-list",
            List.of(
                    "1　店长　　负责全店经营与食品安全管理　　健康证明有效",
                    "2　厨师长　　热加工　　健康证明有效",
                    "3　厨师　　热加工、切配　　健康证明有效",
                    "4　备餐员　　备餐、留样　　健康证明待换发",
                    "5　服务员　　餐厅服务　　健康证明有效"));

    List<String> of(String code) {
        List<String> known = TEXTS.get(code);
        return known != null
                ? known
                : List.of(
                        "根据有关法律、法规的规定，现就所申请事项提交本材料，内容如下。",
                        "申请人已按办事指南逐项准备，所填写的内容与原件一致，复印件均已核对。",
                        "申请人知晓提供虚假材料的法律责任，对本材料的真实性、合法性负责，并同意有关部门依法核验、共享。",
                        "本材料一式两份，一份由受理窗口存档，一份由审查部门留存。");
    }
}
