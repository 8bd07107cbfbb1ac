package org.nianjian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;

/** The walls between the packages. */
@AnalyzeClasses(packages = "org.nianjian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] STAGES = {
        "org.nianjian.document..",
        "org.nianjian.report..",
        "org.nianjian.quantity..",
        "org.nianjian.mention..",
        "org.nianjian.adjudication..",
        "org.nianjian.reconcile..",
        "org.nianjian.audit..",
        "org.nianjian.release..",
        "org.nianjian.exchange..",
        "org.nianjian.workbook..",
        "org.nianjian.page..",
        "org.nianjian.trial..",
        "org.nianjian.region..",
        "org.nianjian.indicator..",
        "org.nianjian.finding.."
    };

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("document")
            .definedBy("org.nianjian.document..")
            .layer("report")
            .definedBy("org.nianjian.report..")
            .layer("quantity")
            .definedBy("org.nianjian.quantity..")
            .layer("mention")
            .definedBy("org.nianjian.mention..")
            .layer("adjudication")
            .definedBy("org.nianjian.adjudication..")
            .layer("reconcile")
            .definedBy("org.nianjian.reconcile..")
            .layer("audit")
            .definedBy("org.nianjian.audit..")
            .layer("release")
            .definedBy("org.nianjian.release..")
            .layer("exchange")
            .definedBy("org.nianjian.exchange..")
            .layer("workbook")
            .definedBy("org.nianjian.workbook..")
            .layer("page")
            .definedBy("org.nianjian.page..")
            .layer("region")
            .definedBy("org.nianjian.region..")
            .layer("indicator")
            .definedBy("org.nianjian.indicator..")
            .layer("finding")
            .definedBy("org.nianjian.finding..")
            .layer("trial")
            .definedBy("org.nianjian.trial..")
            .layer("store")
            .definedBy("org.nianjian.store..")
            .layer("job")
            .definedBy("org.nianjian.job..")
            .layer("cli")
            .definedBy("org.nianjian.cli..")
            .whereLayer("document")
            .mayOnlyAccessLayers("finding")
            .whereLayer("report")
            .mayOnlyAccessLayers("document", "region", "finding")
            .whereLayer("quantity")
            .mayOnlyAccessLayers("finding")
            .whereLayer("mention")
            .mayOnlyAccessLayers("document", "report", "quantity", "region", "indicator", "finding")
            .whereLayer("adjudication")
            .mayOnlyAccessLayers("document", "quantity", "region", "indicator", "finding")
            .whereLayer("reconcile")
            .mayOnlyAccessLayers("adjudication", "quantity", "mention", "region", "indicator", "finding")
            .whereLayer("audit")
            .mayOnlyAccessLayers("quantity", "mention", "reconcile", "region", "indicator", "finding")
            .whereLayer("release")
            .mayOnlyAccessLayers("adjudication", "quantity", "mention", "reconcile", "region", "indicator", "finding")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("quantity", "mention", "reconcile", "release", "indicator", "finding")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("workbook")
            .mayOnlyAccessLayers("quantity", "release", "reconcile", "indicator", "mention")
            .whereLayer("workbook")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("page")
            .mayOnlyAccessLayers(
                    "adjudication", "quantity", "mention", "reconcile", "release", "region", "indicator", "finding")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("trial")
            .mayOnlyAccessLayers("document", "report", "mention", "region", "indicator")
            .whereLayer("trial")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because("each stage sees what came before it only: hand its record on instead of reaching back");

    @ArchTest
    static final ArchRule regionsIndicatorsAndFindingsStandBeside = noClasses()
            .that()
            .resideInAnyPackage("org.nianjian.region..", "org.nianjian.indicator..", "org.nianjian.finding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.nianjian.document..",
                    "org.nianjian.report..",
                    "org.nianjian.quantity..",
                    "org.nianjian.mention..",
                    "org.nianjian.adjudication..",
                    "org.nianjian.reconcile..",
                    "org.nianjian.audit..",
                    "org.nianjian.release..")
            .because("every stage may use them: what they need of a stage belongs into that stage");

    @ArchTest
    static final ArchRule onlyTheEdgeKnowsSpring = noClasses()
            .that()
            .resideInAnyPackage(STAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "picocli..", "java.sql..", "javax.sql..")
            .because("a stage is made with new and tried without a database: wire it in job.Wiring");

    @ArchTest
    static final ArchRule stagesSayNothing = noClasses()
            .that()
            .resideInAnyPackage(STAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .because("what a stage has to tell is a finding or a reason: return it");

    @ArchTest
    static final ArchRule nobodyUsesTheLoggingOfJava = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("the program logs through SLF4J: one place says where lines go");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.nianjian.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one: move what both need to the earlier stage");

    @ArchTest
    static final ArchRule dependenciesAreHandedOver = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .because("what a class needs stands in its constructor; settings are a record of properties");

    @ArchTest
    static final ArchRule amountsNeverPassThroughBinary = noClasses()
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .orShould()
            .callMethod(BigDecimal.class, "valueOf", double.class)
            .orShould()
            .callMethod(BigDecimal.class, "doubleValue")
            .because("a published number is the one written: make it from its text");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("waiting for a time to pass is a race: wait for the event");
}
