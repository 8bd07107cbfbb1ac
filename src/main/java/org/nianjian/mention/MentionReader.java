package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Clause;
import org.nianjian.indicator.Indicator;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.report.Report;

/** Reads the mentions of one report: its quantities, each with what the words around it say. */
public final class MentionReader {
    private static final int LONGEST_BRACKET = 240;

    /** The mentions of a report in document order, and what an auditor must see within it. */
    public record Reading(List<Mention> mentions, List<Finding> findings) {
        public Reading {
            mentions = List.copyOf(mentions);
            findings = List.copyOf(findings);
        }
    }

    private final QuantityFinder finder;
    private final Function<Clause, Optional<Indicator>> naming;
    private final Gazetteer gazetteer;
    private final Families families;
    private final RoleReader roles = new RoleReader();
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final LabelReader labels = new LabelReader(vocabulary);
    private final Subject subject = new Subject(vocabulary);
    private final Elisions elisions = new Elisions(vocabulary);

    public MentionReader(QuantityFinder finder, Catalogue catalogue, Gazetteer gazetteer) {
        this(
                finder,
                catalogue.matcher()::match,
                gazetteer,
                new Families(
                        code -> catalogue.byCode(code).map(Indicator::family).orElse(code), catalogue::shutsOut));
    }

    /** A reader whose figures are named by something else than a catalogue, or overheard being named. */
    public MentionReader(QuantityFinder finder, Function<Clause, Optional<Indicator>> naming, Gazetteer gazetteer) {
        this(finder, naming, gazetteer, new Families(code -> "", (code, words) -> false));
    }

    private MentionReader(
            QuantityFinder finder,
            Function<Clause, Optional<Indicator>> naming,
            Gazetteer gazetteer,
            Families families) {
        this.families = families;
        this.finder = finder;
        this.naming = naming;
        this.gazetteer = gazetteer;
    }

    /** Reads one report. */
    public Reading read(String reportId, Document document, Report report) {
        List<Draft> drafts = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Passage> passages = passages(document, report);
        RegionReader regions = new RegionReader(gazetteer, report);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Line line = new Line(passage.text(), passage.start(), passage.end(), vocabulary);
            PeriodReader periods = new PeriodReader(passage, report, Set.of());
            List<Figure> figures = new ClauseReader(passage, i, line).figures();
            paragraphs.add(new Paragraph(passage, line, periods, figures, drafts.size()));
            drafts.addAll(new PassageReader(passage, line, periods, report, regions).drafts(figures));
        }
        List<StaleYear> stale = StaleYears.found(paragraphs, drafts, report, document);
        for (StaleYear found : stale) {
            if (!found.words().isEmpty()) {
                reread(paragraphs.get(found.paragraph()), found.words(), report, regions, drafts);
            }
        }
        List<RelationReader.Link> parts = new PartReader(drafts).links();
        families.takeOff(drafts, parts);
        Kinds.takeOff(drafts);
        List<Mention> mentions = mentions(reportId, document.text(), drafts, parts);
        return new Reading(mentions, findings(reportId, report, mentions, stale));
    }

    /** Reads a paragraph anew with the years put right that are a slip for the report's own. */
    private void reread(
            Paragraph paragraph, Set<Integer> slips, Report report, RegionReader regions, List<Draft> drafts) {
        PeriodReader periods = new PeriodReader(paragraph.passage(), report, slips);
        List<Draft> anew = new PassageReader(paragraph.passage(), paragraph.line(), periods, report, regions)
                .drafts(paragraph.figures());
        for (int i = 0; i < anew.size(); i++) {
            drafts.set(paragraph.first() + i, anew.get(i));
        }
    }

    private List<Passage> passages(Document document, Report report) {
        List<Passage> passages = new ArrayList<>();
        Headings headings = new Headings(report.year(), vocabulary);
        String text = Words.halfWidth(document.text());
        String topic = Use.INSPECTION_ROUND.in(vocabulary.uses(report.title())) ? report.title() : "";
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.FURNITURE) {
                continue;
            }
            headings.pass(text.substring(block.start(), Math.min(block.end(), block.start() + 60)), block.kind());
            List<Quantity> quantities = finder.find(document.text(), block.start(), block.end());
            if (!quantities.isEmpty()) {
                String heading = topic + headings.words();
                passages.add(new Passage(text, block.start(), block.end(), heading, headings.later(), quantities));
            }
        }
        return passages;
    }

    /** Reads the figures of one paragraph one after another. */
    private final class PassageReader {
        private final PeriodReader periods;
        private final Report report;
        private final RegionReader regions;
        private final OtherBody others;
        private final boolean later;
        private final Passage passage;
        private final Line line;
        private final int opening;
        private final String refArea;
        private final boolean round;
        private int part = -1;

        PassageReader(Passage passage, Line line, PeriodReader periods, Report report, RegionReader regions) {
            int opening = line.opening();
            this.regions = regions;
            this.periods = periods;
            this.report = report;
            this.others = new OtherBody(report.agency());
            this.later = Headings.later(line.uses(0, opening), passage.later());
            this.refArea =
                    report.region().map(region -> region.code().toString()).orElse("");
            this.round = Use.INSPECTION_ROUND.in(vocabulary.uses(passage.heading()));
            this.passage = passage;
            this.line = line;
            this.opening = opening;
        }

        List<Draft> drafts(List<Figure> figures) {
            List<Draft> drafts = new ArrayList<>();
            Set<String> beside = new HashSet<>();
            int sentence = -1;
            for (Figure figure : figures) {
                if (figure.sentence().start() != sentence) {
                    sentence = figure.sentence().start();
                    beside = new HashSet<>();
                }
                Draft draft = draft(figure, drafts, beside);
                if (!draft.indicator().isEmpty()) {
                    beside.add(draft.indicator());
                }
                drafts.add(draft);
            }
            return drafts;
        }

        private Draft draft(Figure figure, List<Draft> before, Set<String> beside) {
            Optional<Span> stated = periods.stated(figure);
            boolean ahead = ahead(figure, stated);
            Role told = Comparison.goesOn(figure, before)
                    ? before.get(before.size() - 1).role()
                    : roles.role(figure, ahead, () -> outcome(figure, before));
            Optional<Span> period = periods.period(figure, Requirement.ahead(told, ahead), stated);
            boolean years = told == Role.ACTUAL && PeriodReader.cumulative(figure, period);
            Role role = years ? Role.CUMULATIVE : told;
            String refArea = regions.refArea(figure, role);
            boolean bracketed = ofPart(figure, before) || Comparison.rangeEnd(figure);
            String indicator = role == Role.RANK || role == Role.PARAMETER
                    ? ""
                    : indicator(figure, role, before, beside)
                            .filter(code -> own(code, figure, refArea, before))
                            .or(() -> inherited(figure, role, refArea, period, before))
                            .filter(code -> !bracketed)
                            .or(() -> headed(figure, role, before))
                            .orElse("");
            return new Draft(figure, role, period, refArea, indicator, labels.label(figure));
        }

        /** True where the agency's own whole of that code is told: not that of a part, an earlier round or another body. */
        private boolean own(String code, Figure figure, String refArea, List<Draft> before) {
            return !ToldWhole.holds(code, figure, refArea, before)
                    && !toldOfFirst(code, figure, before)
                    && !others.acts(figure, before);
        }

        private boolean ahead(Figure figure, Optional<Span> stated) {
            return periods.ahead(stated, later && !wanting(figure));
        }

        /** 援助供给尚有差距：全年6234件案件中: what is wanting so far is told of the report's year, below whatever heading. */
        private boolean wanting(Figure figure) {
            return figure.segmentSays(Use.SHORTAGE)
                    && !figure.segmentSays(Use.LATER)
                    && !figure.segmentSays(Use.AIM)
                    && !figure.segmentSays(Use.INTENTION)
                    && !figure.segmentSays(Use.NEXT_YEAR);
        }

        /** （一）行政复议, and below it 全年共办理15件: the heading names what the sentence leaves unsaid. */
        private Optional<String> headed(Figure figure, Role role, List<Draft> before) {
            return role == Role.ACTUAL
                    ? HeadingSubject.phrases(passage, figure, before).stream()
                            .flatMap(words -> matched(figure, words, false, Set.of()).stream())
                            .findFirst()
                    : Optional.empty();
        }

        /** What a figure takes over from one before it: a district from its city, last year's from this year's. */
        private Optional<String> inherited(
                Figure figure, Role role, String refArea, Optional<Span> period, List<Draft> before) {
            if (role != Role.ACTUAL) {
                return Optional.empty();
            }
            if (!refArea.equals(this.refArea)) {
                return regions.nameless(figure)
                        ? Districts.lead(figure)
                                .flatMap(words -> matched(figure, words, false, Set.of()))
                                .or(() -> Districts.counted(figure, this.refArea, before))
                        : Optional.empty();
            }
            boolean past = period.filter(span -> report.year()
                            .filter(year -> span.timePeriod() < year)
                            .isPresent())
                    .isPresent();
            return past ? Subject.likewise(figure, before) : Optional.empty();
        }

        /** 审批4012个，其中省厅审批87个（报告书69个）: what brackets tell of a part is not the whole's. */
        private boolean ofPart(Figure figure, List<Draft> before) {
            int from = figure.place().from();
            int last = before.isEmpty()
                    ? from
                    : before.get(before.size() - 1).figure().place().to();
            boolean inside = part >= 0
                    && part < from
                    && from - part <= LONGEST_BRACKET
                    && Marks.is(line.at(part), Marks.BRACKET)
                    && "）)".chars().allMatch(close -> line.text(part, from).indexOf(close) < 0);
            if (last < from && line.says(Use.AMONG, last, from)) {
                part = figure.place().to();
            }
            return inside;
        }

        /** 督察交办118宗。督察“回头看”交办62宗: the second round's figure where its paragraph tells the first's. */
        private boolean toldOfFirst(String code, Figure figure, List<Draft> before) {
            return figure.says(Use.SECOND_ROUND)
                    && before.subList(Math.max(0, before.size() - Draft.REACH), before.size()).stream()
                            .anyMatch(told -> told.indicator().equals(code)
                                    && !told.figure().says(Use.SECOND_ROUND));
        }

        private Optional<String> indicator(Figure figure, Role role, List<Draft> before, Set<String> beside) {
            if (elisions.sum(figure, before) || elisions.ofOneKind(figure, before)) {
                return Optional.empty();
            }
            boolean anyUnit = role == Role.CHANGE || role == Role.TARGET || role == Role.PLAN;
            Optional<String> code = named(figure, anyUnit, before, beside);
            return code.isPresent() || anyUnit
                    ? code
                    : elisions.completed(figure, before)
                            .or(() -> elisions.reviewed(figure, before))
                            .or(() -> elisions.proportion(figure, before))
                            .flatMap(words -> matched(figure, words, false, beside));
        }

        private Optional<String> named(Figure figure, boolean anyUnit, List<Draft> before, Set<String> beside) {
            boolean base = BaseYear.leads(figure, report.year()) || figure.says(Use.PRONOUN);
            boolean elsewhere = anyUnit || base;
            Optional<String> code =
                    elsewhere ? Optional.empty() : matched(figure, Elisions.counted(figure, before), false, beside);
            if (code.isPresent() || !(elsewhere || Comparison.nameless(figure))) {
                return code;
            }
            Optional<String> whole = base ? Subject.whole(figure, before) : Optional.empty();
            return whole.or(() -> matched(figure, subject.of(figure, before), anyUnit, beside))
                    .or(() -> base ? Comparison.outcome(figure, before) : Optional.empty());
        }

        /** What a topic may stand in; where the part of the sentence names an inspection of its own, that part alone. */
        private String told(Figure figure) {
            return figure.segmentSays(Use.OTHER_INSPECTION)
                    ? figure.segment()
                    : passage.heading() + line.text(0, opening) + figure.told();
        }

        private Optional<String> matched(Figure figure, String words, boolean anyUnit, Set<String> beside) {
            Clause clause = new Clause(
                    words,
                    figure.after(),
                    () -> Clause.plain(told(figure) + words + figure.after()),
                    figure.quantity().unit(),
                    anyUnit,
                    round || !figure.scope().isEmpty() || figure.goesOnFrom(Use.INSPECTION_ROUND),
                    beside,
                    refArea);
            return naming.apply(clause)
                    .filter(indicator -> indicator.owner().isPresent() || !regions.superior(figure))
                    .map(Indicator::code);
        }
    }

    private static Optional<BigDecimal> outcome(Figure figure, List<Draft> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Draft draft = before.get(i);
            if (draft.figure().sentence().start() != figure.sentence().start()) {
                return Optional.empty();
            }
            boolean unit =
                    draft.figure().quantity().unit().equals(figure.quantity().unit());
            if (unit && draft.role().outcome()) {
                return Optional.of(draft.figure().quantity().value());
            }
        }
        return Optional.empty();
    }

    private List<Mention> mentions(String reportId, String text, List<Draft> drafts, List<RelationReader.Link> parts) {
        List<Mention> bare = new ArrayList<>(drafts.size());
        CodePoints points = new CodePoints(text);
        Sentences sentences = new Sentences(text);
        for (Draft draft : drafts) {
            bare.add(mention(reportId, draft, points, sentences));
        }
        Map<Integer, List<Relation>> relations = new TreeMap<>();
        for (RelationReader.Link link : new RelationReader(drafts, parts, vocabulary).links()) {
            relations
                    .computeIfAbsent(link.from(), from -> new ArrayList<>(1))
                    .add(new Relation(link.kind(), bare.get(link.to()).id()));
        }
        relations.forEach((from, found) -> bare.set(from, bare.get(from).with(found)));
        return bare;
    }

    private static Mention mention(String reportId, Draft draft, CodePoints points, Sentences sentences) {
        Quantity quantity = draft.figure().quantity();
        Sentences.Kept sentence = sentences.of(draft.figure());
        return new Mention(
                reportId,
                points.at(quantity.start()),
                points.at(quantity.end()),
                quantity.text(),
                quantity.value(),
                quantity.unit(),
                quantity.bound(),
                draft.role(),
                draft.period(),
                draft.refArea(),
                draft.indicator(),
                draft.label(),
                List.of(),
                sentence.text(),
                sentence.place(quantity.start()));
    }

    private static List<Finding> findings(
            String reportId, Report report, List<Mention> mentions, List<StaleYear> stale) {
        List<Finding> findings = new ArrayList<>();
        String refArea = report.region().map(region -> region.code().toString()).orElse("");
        String year = report.year().map(String::valueOf).orElse("");
        for (StaleYear found : stale) {
            List<Mention> under = found.drafts().stream().map(mentions::get).toList();
            findings.add(new Finding(
                    FindingKind.STALE_YEAR,
                    refArea,
                    year,
                    "",
                    reportId,
                    under.stream().map(Mention::id).toList(),
                    Messages.fill(
                            "stale_year",
                            Map.of(
                                    "stale", String.valueOf(found.year()),
                                    "count", String.valueOf(under.size()),
                                    "year", year)),
                    under.stream().map(Mention::sentence).distinct().toList()));
        }
        return findings;
    }
}
