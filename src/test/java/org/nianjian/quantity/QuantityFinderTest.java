package org.nianjian.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
    private static final QuantityFinder FINDER = QuantityFinder.standard();

    static String read(String text) {
        return find(text).stream()
                .map(quantity -> quantity.value().toPlainString() + " " + quantity.unit()
                        + (quantity.bound() == Bound.EXACT ? "" : " " + quantity.bound()))
                .collect(Collectors.joining("; "));
    }

    private static List<Quantity> find(String text) {
        return FINDER.find(text.replace("⏎", "\n"), 0, text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            检查企业1800余家次 | 1800 家次 over
            罚款20.3137万元， | 203137 元
            罚款近5711.9万元 | 57119000 元 nearly
            案值450余万元 | 4500000 元 over
            出动2.5万多人次 | 25000 人次 over
            检查1.2万余家次 | 12000 家次 over
            投资3亿2000万元 | 320000000 元
            投资1.05亿元 | 105000000 元
            罚款金额2710万。 | 27100000 元
            立案13，862件 | 13862 件
            立案１３，８６２件 | 13862 件
            立案13,862件,结案12,001件 | 13862 件; 12001 件
            办理35件,120家企业 | 35 件; 120 家
            对五十一家企业 | 51 家
            制定了两项决策 | 2 项
            三千余万元 | 30000000 元 over
            共计十余家 | 10 家 over
            检查三千余家次 | 3000 家次 over
            罚款十二万三千元 | 123000 元
            罚款壹万贰仟叁佰元整 | 12300 元
            共一百零五人 | 105 人
            共廿五人 | 25 人
            占比三分之二 | ''
            占四分之三， | 0.75 1
            完成百分之八十五 | 85 %
            完成百分之百， | 100 %
            上升千分之三 | 3 ‰
            超过六成， | 60 % over
            占比近6成。 | 60 % nearly
            盐度为35‰ | 35 ‰
            同比上升3.5个百分点 | 3.5 百分点
            每次5—10家 | 5 家 at_least; 10 家 at_most
            每次3至5个 | 3 个 at_least; 5 个 at_most
            控制在20～30% | 20 % at_least; 30 % at_most
            控制在20%～30% | 20 % at_least; 30 % at_most
            走访三至五家 | 3 家 at_least; 5 家 at_most
            从35%到40% | 35 %; 40 %
            上百家企业 | 100 家 at_least
            近百家企业 | 100 家 nearly
            逾百万元 | 1000000 元 over
            不足万人， | 10000 人 under
            万余家企业 | 10000 家 over
            百余名干部 | 100 人 over
            均值分别为42、23、147µg/m3 | 42 微克/立方米; 23 微克/立方米; 147 微克/立方米
            浓度分别为11、24和59微克/立方米 | 11 微克/立方米; 24 微克/立方米; 59 微克/立方米
            件数分别为12，15，18件 | 12 件; 15 件; 18 件
            分别增长4%、5.3% | 4 %; 5.3 %
            综合指数分别为2.89、3.12， | 2.89 1; 3.12 1
            综合指数为4.826， | 4.826 1
            综合指数4.82，排名第一 | 4.82 1; 1 1
            综合指数同比下降0.21， | 0.21 1
            接访1起1人次 | 1 件; 1 人次
            五类38个单位 | 38 个
            共3起4人 | 3 件; 4 人
            10个方面35项 | 10 个; 35 项
            立法调研各1次 | 1 次
            12369平台共173件 | 173 件
            12345市长热线交办2次 | 2 次
            二氧化硫658吨 | 658 吨
            PM2.5年均浓度为47微克/立方米 | 47 微克/立方米
            每立方米20微克 | 20 微克/立方米
            发放传单2025张 | 2025 张
            发放手册12345份 | 12345 份
            约占我局立案总数24% | 24 % about
            低于目标值95微克/立方米 | 95 微克/立方米
            低于目标值4天 | 4 天
            比例不低于10% | 10 % at_least
            结案率98%以上 | 98 % at_least
            开展两次以上核查 | 2 次 at_least
            交办2次及以上的 | 2 次 at_least
            时限不超3个工作日 | 3 工作日 at_most
            不超过50家 | 50 家 at_most
            超过50家 | 50 家 over
            将近50家 | 50 家 nearly
            约50家 | 50 家 about
            50家左右 | 50 家 about
            不少于300个 | 300 个 at_least
            不足35% | 35 % under
            在附近5家企业 | 5 家
            节约35万元 | 350000 元
            签约3家 | 3 家
            全局18位执法人员 | 18 人
            来信要求公开一件； | 1 件
            召开一次会议 | 1 次
            三名顾问 | 3 人
            听证会4起 | 4 件
            5起诉我局案 | 5 件
            例行检查3例 | 3 件
            3场次、2场、5次 | 3 次; 2 次; 5 次
            通报11期 | 11 期
            连续4年荣获 | 4 年
            连续两年荣获 | 2 年
            五城区排名第一， | 1 1
            五城区排名并列第一， | 1 1
            位居全省第三。 | 3 1
            居全省第10位， | 10 1
            成为全国第一个示范市 | 1 1
            第四批五十一家 | 51 家
            检查十一家 | 11 家
            检查2⏎,106家次 | 2106 家次
            达标率10⏎0% | 100 %
            公开915⏎件 | 915 件
            辖区 20 余条道路 | 20 条 over
            由5万元/(微克/立方米)调整 | 50000 元/(微克/立方米)
            处理能力35万吨/日 | 350000 吨/日
            治理面积3.5平方公里 | 3.5 平方公里
            噪声50.8分贝 | 50.8 分贝
            节电2000千瓦时 | 2000 千瓦时
            1.2家企业被评 | 2 家
            1、2家企业被评 | 2 家
            其中：2.6人持证 | 6 人
            执法人员2500人（次） | 2500 人次
            检查3500家/次 | 3500 家次
            得分95.5分， | 95.5 分
            AQI为78， | 78 1
            COD 120吨 | 120 吨
            安排0个 | 0 个
            """)
    void readsNumberUnitAndBound(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年度",
                "2022年12月31日",
                "2018年-2020年",
                "(2015-2020年)",
                "1—11月",
                "截至11月底",
                "每月5日",
                "上午10时30分",
                "时间: 2022-01-10 10:12",
                "2023/4/27 11:01:50",
                "中环攻坚办〔2022〕13号",
                "国令第711号",
                "第三条",
                "第12条",
                "第1、2条",
                "一是加强领导",
                "二要抓好",
                "1.加强领导",
                "2、加强领导",
                "(一)加强",
                "①加强",
                "三大攻坚战",
                "三大环节",
                "七大类",
                "“十四五”规划",
                "十四五规划",
                "三线一单",
                "“六项机制”",
                "三项制度",
                "PM10和O3",
                "NO2、SO2",
                "5G基站",
                "A4纸",
                "1+N体系",
                "3+2模式",
                "“2+26”城市",
                "7×24小时",
                "12369热线",
                "拨打12345",
                "电话0371-12345678",
                "邮编450000",
                "第一责任人",
                "首批",
                "第四批",
                "第五期",
                "一级标准",
                "Ⅲ类水质",
                "三类水体",
                "二级以上",
                "《三年行动方案(2021-2023年)》",
                "6·5环境日",
                "6.5世界环境日",
                "二十大精神",
                "二十届三中全会",
                "八五普法",
                "万人助万企",
                "三会一课",
                "四个意识",
                "两个维护",
                "一项重要任务",
                "一系列",
                "一批",
                "一次性告知",
                "一体化",
                "进一步",
                "逐一点评",
                "整改一个、销号一个",
                "一企一策",
                "数十家",
                "数百人",
                "几十次",
                "两三家",
                "三四十家",
                "百家企业",
                "千名干部进企业",
                "三元区",
                "五台县",
                "阅读次数：356次",
                "浏览：120次",
                "文件大小2.5MB",
                "近三年",
                "三年行动",
                "二次污染",
                "三方机构",
                "两级",
                "三级联动",
                "前三批",
                "24小时值班",
                "GB3838-2002",
                "O3-8小时",
                "二〇二二年",
                "8小时平均",
                "1/3",
                "IP 10.0.0.1"
            })
    void findsNoFigureIn(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void keepsTextWithoutBlanksAndOffsetsWithThem() {
        String text = "检查近 1,2\n00 余家次。";
        Quantity quantity = find(text).get(0);
        assertThat(quantity.text()).isEqualTo("近1,200余家次");
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo("近 1,2\n00 余家次");
        assertThat(text.substring(quantity.numberStart())).startsWith("1,2");
    }

    @Test
    void keepsThePrecisionWritten() {
        assertThat(find("率为89.10%").get(0).value().scale()).isEqualTo(2);
        assertThat(find("罚款1021万元").get(0).value().scale()).isEqualTo(-4);
        assertThat(find("罚款20.3137万元").get(0).value().scale()).isEqualTo(0);
    }

    @Test
    void looksOnlyAtTheStretchGiven() {
        assertThat(FINDER.find("查处12件，罚款35万元", 3, 9)).extracting(Quantity::text).containsExactly("2件");
    }
}
