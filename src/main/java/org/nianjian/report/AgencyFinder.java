package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;

/** Finds the agencies that a short text names, and the regions whose agencies they are. */
final class AgencyFinder {
    private static final int LONGEST_TEXT = 400;
    private static final String GENERAL = "省市区县州盟旗";
    private static final Pattern END = Pattern.compile("人民政府|管理委员会|委员会|管委会|分局|局|厅");
    private static final Pattern BRANCH = Pattern.compile("(?:关于(?:报送|上报|呈报|转报|印发))?([\\u4E00-\\u9FFF]{1,16}?)分局");
    private static final Pattern UNLISTED =
            Pattern.compile("[\\u4E00-\\u9FFF]{2,14}?(?:兵团|师|农场|垦区|开发区|新区|园区|示范区|管理区|保税区|高新区|经开区)");
    private static final List<String> BEFORE =
            List.of("关于", "印发", "转发", "报送", "上报", "呈报", "转报", "中共", "来源", "单位", "作者", "发布者", "季度", "半年");
    private static final List<String> NO_BRANCH = List.of("关于", "年", "工作", "报告");

    private final Gazetteer gazetteer;
    private final AgencyKinds kinds;

    AgencyFinder(Gazetteer gazetteer, AgencyKinds kinds) {
        this.gazetteer = gazetteer;
        this.kinds = kinds;
    }

    /** The agencies named in the text, in order. */
    List<Agency> find(String text, int year) {
        String searched = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        RegionPath path = new RegionPath(gazetteer, year);
        List<Agency> agencies = new ArrayList<>();
        Matcher end = END.matcher(searched);
        int from = 0;
        while (end.find(from)) {
            int start = start(searched, from, end.start());
            Matcher branch = BRANCH.matcher(searched);
            branch.region(end.end(), searched.length());
            boolean branched =
                    branch.lookingAt() && plain(branch.group(1)) && !end.group().equals("分局");
            int stop = branched ? branch.end() : end.end();
            agency(searched.substring(start, end.end()), branched ? branch.group(1) : "", path)
                    .ifPresent(agencies::add);
            from = stop;
        }
        return agencies;
    }

    private static boolean plain(String branch) {
        return NO_BRANCH.stream().noneMatch(branch::contains) && branch.indexOf('局') < 0;
    }

    /** Where the run of Chinese characters before an agency's last word begins. */
    private static int start(String text, int from, int end) {
        int start = end;
        while (start > from && han(text.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && Character.isDigit(text.charAt(start - 1)) && text.startsWith("年", start)) {
            start += text.startsWith("年度", start) ? 2 : 1;
        }
        return afterWords(text, Math.min(start, end), end);
    }

    private static int afterWords(String text, int from, int end) {
        int start = from;
        for (String word : BEFORE) {
            int at = text.lastIndexOf(word, end);
            start = at >= start && at + word.length() <= end ? at + word.length() : start;
        }
        boolean our = start + 1 < end && "我本".indexOf(text.charAt(start)) >= 0;
        return our && GENERAL.indexOf(text.charAt(start + 1)) >= 0 ? start + 1 : start;
    }

    private static boolean han(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private Optional<Agency> agency(String name, String branch, RegionPath path) {
        String whole = branch.isEmpty() ? name : name + branch + "分局";
        List<RegionPath.Match> matches = path.read(name).stream()
                .filter(match -> !general(name, match.end()) && plausible(name, match))
                .toList();
        if (!matches.isEmpty()) {
            int end = matches.get(0).end();
            List<Region> regions =
                    matches.stream().map(RegionPath.Match::region).toList();
            boolean elsewhere = UNLISTED.matcher(name.substring(end)).lookingAt();
            return named(name.substring(end), branch)
                    .map(own -> new Agency(whole, false, elsewhere ? List.of() : within(regions, branch, path), own));
        }
        int skipped = general(name, 0) ? 1 : 0;
        return named(name.substring(skipped), branch)
                .filter(own -> kinds.begins(own) || ofUnlistedArea(own))
                .map(own -> new Agency(whole, kinds.begins(own), nationwide(branch, path), own));
    }

    /** True where 市, 区, 县 alone stands there: after a short name it means another region than the one read. */
    private static boolean general(String name, int at) {
        boolean named = name.startsWith("市场", at) || name.startsWith("市政", at);
        return at < name.length() && GENERAL.indexOf(name.charAt(at)) >= 0 && !named;
    }

    /** What a name says after its region, if that is an agency at all. */
    private static Optional<String> named(String rest, String branch) {
        boolean enough = rest.length() >= 3 && rest.length() <= 24;
        return enough && !rest.contains("的")
                ? Optional.of(branch.isEmpty() ? rest : rest + branch + "分局")
                : Optional.empty();
    }

    /** A short name alone is a region only before a known line of work: 新疆 in 新疆水利厅, not in 新疆生产建设兵团. */
    private boolean plausible(String name, RegionPath.Match match) {
        boolean official =
                name.substring(0, match.end()).endsWith(match.region().name());
        return official || kinds.begins(name.substring(match.end()));
    }

    /** Corps, farms and zones have agencies of their own, though no code is known for them. */
    private boolean ofUnlistedArea(String own) {
        return !AgencyKinds.OTHER.equals(kinds.kind(own))
                && UNLISTED.matcher(own).lookingAt();
    }

    private static List<Region> within(List<Region> cities, String branch, RegionPath path) {
        return branch.isEmpty()
                ? cities
                : cities.stream()
                        .flatMap(city -> path.branch(branch, city).stream())
                        .toList();
    }

    private List<Region> nationwide(String branch, RegionPath path) {
        return branch.isEmpty()
                ? List.of()
                : path.read(branch).stream()
                        .filter(match -> match.end() == branch.length())
                        .map(RegionPath.Match::region)
                        .toList();
    }
}
