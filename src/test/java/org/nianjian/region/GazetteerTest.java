package org.nianjian.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.region.Region.Level;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "增城市, 2012, 440183, 广东省广州市增城市",
        "增城市, 2013, 440183, 广东省广州市增城市",
        "增城区, 2014, 440118, 广东省广州市增城区",
        "增城区, 2019, 440118, 广东省广州市增城区",
        "增城, 2012, 440183, 广东省广州市增城市",
        "增城, 2019, 440118, 广东省广州市增城区",
        "承德县, 2020, 130821, 河北省承德市承德县",
        "承德市, 2020, 130800, 河北省承德市",
        "莱芜市, 2017, 371200, 山东省莱芜市",
        "莱芜市, 2018, 371200, 山东省莱芜市",
        "莱芜区, 2019, 370116, 山东省济南市莱芜区",
        "浦东新区, 2021, 310115, 上海市浦东新区",
        "吉林省, 2021, 220000, 吉林省",
        "吉林市, 2021, 220200, 吉林省吉林市",
    })
    void nameAndYearDecide(String name, int year, String code, String path) {
        Region region = GAZETTEER.byName(name, year).orElseThrow();

        assertThat(region.code()).hasToString(code);
        assertThat(region.pathName()).isEqualTo(path);
        assertThat(GAZETTEER.byCode(region.code(), year)).contains(region);
    }

    @ParameterizedTest
    @CsvSource({"鼓楼区, 2020", "承德, 2020", "吉林, 2020", "朝阳区, 2020", "增城市, 2019", "增城区, 2012", "莱芜市, 2020", "无此县, 2020"})
    void unsureNameIsNothing(String name, int year) {
        assertThat(GAZETTEER.byName(name, year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "鼓楼区, 南京市, 320106",
        "鼓楼区, 福建省, 350102",
        "承德, 承德市, 130821",
        "中站, 焦作市, 410803",
        "朝阳区, 北京市, 110105",
    })
    void parentDecidesBetweenEqualNames(String name, String parent, String code) {
        Region above = GAZETTEER.byName(parent, 2021).orElseThrow();

        assertThat(GAZETTEER.byName(name, above, 2021).orElseThrow().code()).hasToString(code);
    }

    @Test
    void codeOutOfForceIsNothing() {
        RegionCode old = RegionCode.parse("440183");

        assertThat(GAZETTEER.byCode(old, 2013)).isPresent();
        assertThat(GAZETTEER.byCode(old, 2014)).as("the year before counts").isPresent();
        assertThat(GAZETTEER.byCode(old, 2015)).isEmpty();
        assertThat(GAZETTEER.byCode(RegionCode.parse("999999"), 2015)).isEmpty();
    }

    @Test
    void listedZoneIsFoundByItsCode() {
        Region zone = GAZETTEER.byCode(RegionCode.parse("410871"), 2022).orElseThrow();

        assertThat(zone.level()).isEqualTo(Level.ZONE);
        assertThat(zone.pathName()).isEqualTo("河南省焦作市焦作城乡一体化示范区");
    }

    @ParameterizedTest
    @CsvSource({"示范区, 焦作市, 410871", "高新区, 济宁市, 370871", "经开区, 扬州市, 321071", "高新区, 亳州市, 341600_Z01", "高新区, 承德市, 130871"})
    void shortWordsFindTheZone(String words, String parent, String code) {
        Region above = GAZETTEER.byName(parent, 2021).orElseThrow();

        assertThat(GAZETTEER.zone(words, above, 2021).orElseThrow().code()).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "高新技术产业开发区, 341600_Z01",
        "亳州高新区, 341600_Z01",
        "经开区, 341600_Z01",
        "经济开发区, 341600_Z01",
        "经济技术开发区, 341600_Z01",
        "示范区, 341600_Z01",
        "江东新区, ''",
        "直属, ''",
    })
    void zoneThatNoListKnowsHasItsParentsCodeUnlessItHasANameOfItsOwn(String words, String code) {
        Region above = GAZETTEER.byName("亳州市", 2021).orElseThrow();

        assertThat(GAZETTEER
                        .zone(words, above, 2021)
                        .map(zone -> zone.code().toString())
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void zoneListedUnderAnotherFormOfItsKindHasThatCode() {
        Region above = GAZETTEER.byName("沧州市", 2021).orElseThrow();

        assertThat(GAZETTEER.zone("经济技术开发区", above, 2021).orElseThrow().code()).hasToString("130971");
    }

    @Test
    void zoneOlderThanItsFirstListingHasItsCode() {
        Region above = GAZETTEER.byName("济宁市", 2014).orElseThrow();

        assertThat(GAZETTEER.zone("高新区", above, 2014).orElseThrow().code()).hasToString("370871");
    }

    @Test
    void zoneWithoutACodeKeepsItsParents() {
        Region zone = GAZETTEER.byCode(RegionCode.parse("341600_Z01"), 2022).orElseThrow();

        assertThat(zone.pathName()).startsWith("安徽省亳州市");
        assertThat(GAZETTEER.parent(zone, 2022).orElseThrow().name()).isEqualTo("亳州市");
    }

    @Test
    void childrenAreDistrictsWithoutZones() {
        Region city = GAZETTEER.byName("焦作市", 2022).orElseThrow();

        assertThat(GAZETTEER.children(city, 2022))
                .hasSize(10)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()))
                .noneMatch(child -> child.level() == Level.ZONE)
                .allMatch(child -> GAZETTEER.parent(child, 2022).equals(Optional.of(city)));
        assertThat(GAZETTEER.parent(city, 2022).orElseThrow().name()).isEqualTo("河南省");
        assertThat(GAZETTEER.parent(GAZETTEER.byName("河南省", 2022).orElseThrow(), 2022))
                .isEmpty();
    }
}
