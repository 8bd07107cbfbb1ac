package org.nianjian.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "居民张三丰反映油烟扰民 | 居民张某某反映油烟扰民",
                "李四举报某厂偷排 | 李某某举报某厂偷排",
                "今年3月，王小明投诉噪声 | 今年3月，王某某投诉噪声",
                "办理欧阳修来信1件 | 办理欧阳某某来信1件",
                "对诸葛亮信访事项进行答复 | 对诸葛某某信访事项进行答复",
                "村民赵铁柱实名举报 | 村民赵某某实名举报",
                "群众孙权多次反映 | 群众孙某某多次反映",
                "业主钱小芳向我局投诉 | 业主钱某某向我局投诉",
                "周伟等3人联名举报 | 周某某等3人联名举报",
                "吴敏等人反映 | 吴某某等人反映",
                "郑强同志来信 | 郑某某同志来信",
                "冯刚（男）投诉 | 冯某某（男）投诉",
                "陈建国、李卫东和王芳举报 | 陈某某、李某某和王某某举报",
                "由于李四投诉 | 由于李某某投诉",
                "接到于红梅投诉 | 接到于某某投诉",
                "关于高峰反映问题的答复 | 关于高某某反映问题的答复",
                "信访人方敏就噪声问题投诉 | 信访人方某某就噪声问题投诉",
                "“马丽投诉”已办结 | “马某某投诉”已办结",
                "张某某反映 | 张某某反映",
                "网民“张伟”投诉油烟 | 网民“张某某”投诉油烟",
                "对王洪涛、李静2人的举报予以奖励 | 对王某某、李某某2人的举报予以奖励",
                "村民赵四、钱五等人联名信访 | 村民赵某某、钱某某等人联名信访",
                "阿依古丽·买买提举报 | 阿某某举报",
                "居民阿依古丽·买买提来信反映 | 居民阿某某来信反映",
                "退休职工周建华到市局上访反映 | 退休职工周某某到市局上访反映",
                "妥善处理司马光信访案 | 妥善处理司马某某信访案",
                "信访人郑秀英（女）多次信访 | 信访人郑某某（女）多次信访",
                "群众向于建国反映 | 群众向于建国反映"
            })
    void aComplainantIsPublishedWithTheSurnameOnly(String written, String published) {
        assertThat(PersonNames.mask(written)).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "群众来信12件",
                "全年接待群众56人信访",
                "共有12人举报",
                "江苏华东化工有限公司投诉",
                "马钢集团反映",
                "石油公司“双随机”投诉",
                "华电公司举报",
                "黄河流域投诉",
                "康佳物业投诉",
                "万达广场业主投诉",
                "王府井派出所反映",
                "白云区信访局来信",
                "高新区管委会来信",
                "谭家村村民反映",
                "胡同居民反映",
                "中央第二生态环境保护督察组交办信访",
                "市民投诉",
                "公司反映",
                "多次举报",
                "向某局投诉",
                "向有关部门反映",
                "群众曾多次投诉",
                "高度重视群众反映的问题",
                "施工噪声投诉",
                "全年信访总量",
                "全市投诉举报",
                "方面反映强烈",
                "及时反映",
                "徐州信访",
                "受理12369平台举报173件",
                "有奖举报",
                "匿名举报",
                "来信来访",
                "重复信访",
                "任何人投诉",
                "企业投诉",
                "商户投诉",
                "威海市人民政府来信",
                "安全投诉",
                "严重反映",
                "经查，反映属实",
                "于当日投诉",
                "市民时有投诉",
                "黄标车投诉",
                "夏季油烟投诉",
                "中央环保督察组交办举报",
                "山东某化工有限公司投诉",
                "江苏省生态环境厅来信",
                "解决群众投诉",
                "项目投诉",
                "某某举报",
                "12345市长热线投诉",
                "王某投诉",
                "处理信访投诉286件，信访投诉办结率100%",
                "环境信访举报"
            })
    void whoIsNoPrivatePersonStays(String text) {
        assertThat(PersonNames.mask(text)).isEqualTo(text);
    }

    @Test
    void aMegabyteOfTriggersTakesTimeInProportion() {
        String text = "张三、）等3人向举报".repeat(100_000);

        assertThat(PersonNames.mask(text)).hasSizeGreaterThanOrEqualTo(text.length());
    }
}
