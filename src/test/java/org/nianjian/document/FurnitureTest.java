package org.nianjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.document.Block.Kind;
import org.nianjian.document.Reading.Document;

class FurnitureTest {
    private static final String TITLE = "青山市生态环境局2023年法治政府建设情况报告";
    private static final String BODY = "2023年，我局共检查企业126家次，立案9件，罚款31.5万元，移交公安机关1件。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当前位置：首页 > 信息公开 > 法治政府",
                "您现在的位置: 首页>>公告",
                "首页 > 通知公告 > 正文",
                "> 资讯中心 > 通知公告",
                "字号：大 中 小",
                "【字体：大 中 小】 【打印】 【关闭】",
                "打印 关闭 分享",
                "[打印本页] [关闭窗口]",
                "浏览次数：1024次",
                "点击数: 88",
                "发布时间：2024-01-15 09:30 来源：青山市生态环境局",
                "2024-01-15 09:30　来源：本站原创　浏览量：301",
                "来 源：政策法规科",
                "作者：佚名",
                "责任编辑：办公室",
                "索引号：113400/2024-00012",
                "文号：青环〔2024〕3号",
                "主题分类：环境监测、保护",
                "成文日期：2024年1月15日",
                "上一篇：2022年度工作总结",
                "下一篇：没有了",
                "附件大小：23.5KB",
                "统计表.xlsx",
                "版权所有：青山市生态环境局 邮编：236000",
                "皖ICP备05012345号-1 皖公网安备 34160002000001号",
                "地址：青山市河东路88号",
                "联系电话：0558-5551234",
                "网站标识码：3416000001",
                "无障碍",
                "• 长者助手",
            })
    void pageFurnitureIsNoBody(String line) {
        assertThat(kinds(line + "\n" + TITLE + "\n" + BODY)).containsExactly(Kind.FURNITURE, Kind.HEADING, Kind.BODY);
        assertThat(kinds(TITLE + "\n" + line + "\n" + BODY)).containsExactly(Kind.HEADING, Kind.FURNITURE, Kind.BODY);
        assertThat(kinds(TITLE + "\n" + BODY + "\n" + line)).containsExactly(Kind.HEADING, Kind.BODY, Kind.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：青山市政府办公室提供的数据显示，全年检查企业126家次。",
                "点击次数达到3万余次的普法视频有2部，受到群众欢迎。",
                "时间紧、任务重，我局全年检查企业126家次。",
                "附件审查中发现问题3个，均已整改。",
                "审核重大执法决定12件。",
            })
    void sentenceIsNoFurniture(String line) {
        assertThat(kinds(TITLE + "\n" + BODY + "\n" + line + "\n" + BODY))
                .containsExactly(Kind.HEADING, Kind.BODY, Kind.BODY, Kind.BODY);
    }

    @Test
    void signatureAndDateAreFurniture() {
        assertThat(kinds(TITLE + "\n" + BODY + "\n青山市生态环境局\n2024年1月15日"))
                .containsExactly(Kind.HEADING, Kind.BODY, Kind.FURNITURE, Kind.FURNITURE);
        assertThat(kinds(TITLE + "\n" + BODY + "\n青山市生态环境局 二〇二四年一月十五日"))
                .containsExactly(Kind.HEADING, Kind.BODY, Kind.FURNITURE);
    }

    @Test
    void numberedShortLineIsAHeading() {
        assertThat(kinds(TITLE + "\n" + BODY + "\n一、存在问题\n" + BODY + "\n（二）坚持严格执法\n" + BODY))
                .containsExactly(Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.BODY);
    }

    @Test
    void tableOfWordsIsSortedAndWithoutDoubles() throws Exception {
        try (var table = FurnitureWords.class.getResourceAsStream("/document/furniture.tsv")) {
            List<String> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(rows).containsExactlyElementsOf(new TreeSet<>(rows));
        }
    }

    private static List<Kind> kinds(String text) {
        Document document = (Document) new DocumentReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return document.blocks().stream().map(Block::kind).toList();
    }
}
