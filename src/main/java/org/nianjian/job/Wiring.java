package org.nianjian.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.nianjian.exchange.DataPackage;
import org.nianjian.exchange.ParquetFiles;
import org.nianjian.exchange.SdmxFiles;
import org.nianjian.page.ReportPage;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.release.Dataset;
import org.nianjian.release.ReleaseWriter;
import org.nianjian.store.AdjudicationStore;
import org.nianjian.store.CellStore;
import org.nianjian.store.Database;
import org.nianjian.store.DatasetTables;
import org.nianjian.store.DuplicateStore;
import org.nianjian.store.InventoryStore;
import org.nianjian.store.ObservationStore;
import org.nianjian.store.ReportStore;
import org.nianjian.store.RevisionStore;
import org.nianjian.store.StoredDataset;
import org.nianjian.store.SuccessiveReports;
import org.nianjian.store.Upkeep;
import org.nianjian.workbook.WorkbookFile;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the stages and the steps' parts with {@code new}. */
public final class Wiring {
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final Stages stages;
    private final Settings settings;
    private final StopRequest stop;
    private final Progress progress = new Progress(terminal());

    Wiring(DataSource source, Stages stages, Settings settings, StopRequest stop) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.stages = stages;
        this.settings = settings;
        this.stop = stop;
    }

    /** From JDK 22 on it is the property jdk.console, set in main, that makes this tell a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        return System.console() != null;
    }

    static DataSource dataSource(Database database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMinimumIdle(1);
        if (database.folder().isPresent()) {
            keepWithinThisMachine();
        } else {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return new HikariDataSource(config);
    }

    /** The embedded database lets other processes in by a port, which else would listen to the whole network. */
    private static void keepWithinThisMachine() {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }

    InventoryStore inventory() {
        return new InventoryStore(jdbc);
    }

    ReportStore reports() {
        return new ReportStore(jdbc);
    }

    ObservationStore observations() {
        return new ObservationStore(jdbc);
    }

    AdjudicationStore adjudications() {
        return new AdjudicationStore(jdbc);
    }

    RevisionStore revisions() {
        return new RevisionStore(jdbc);
    }

    Upkeep upkeep() {
        return new Upkeep(jdbc);
    }

    Inquiry inquiry() {
        return new Inquiry(this, new CellStore(jdbc), stages);
    }

    Progress progress() {
        return progress;
    }

    StopRequest stop() {
        return stop;
    }

    int itemsAtOnce() {
        return settings.itemsAtOnce();
    }

    /** The threads that read a chunk's files; empty where the step's own does it. */
    Optional<AsyncTaskExecutor> readers() {
        int threads = settings.threadsAtOnce();
        if (threads == 1) {
            return Optional.empty();
        }
        SimpleAsyncTaskExecutor readers = new SimpleAsyncTaskExecutor("read-");
        readers.setConcurrencyLimit(threads);
        return Optional.of(readers);
    }

    TakeInventory takeInventory() {
        return new TakeInventory(inventory(), reports(), stages, stop, progress);
    }

    ReadFiles readFiles() {
        return new ReadFiles(inventory(), stages);
    }

    ItemStreamReader<List<Told>> regions() {
        return new Regions(observations());
    }

    ReconcileRegions reconcileRegions() {
        return new ReconcileRegions(
                new DuplicateStore(jdbc),
                observations(),
                adjudications(),
                new AdjudicationFile(inventory(), stages),
                read -> new Reconciler(stages.catalogue(), read.decisions()));
    }

    AuditObservations auditObservations() {
        return new AuditObservations(observations(), new SuccessiveReports(jdbc), stages);
    }

    PublishRelease publishRelease(PlatformTransactionManager transactions) {
        return new PublishRelease(this::dataset, this::datasetTables, revisions(), this::releaseWriter, transactions);
    }

    private DatasetTables datasetTables() {
        return new DatasetTables(jdbc, stages.origin().build());
    }

    /** With all forms of a release. */
    private ReleaseWriter releaseWriter(Path output) {
        return new ReleaseWriter(
                        output,
                        stages.origin(),
                        new WorkbookFile(),
                        new ReportPage(stages.gazetteer()),
                        new DataPackage(),
                        new SdmxFiles(),
                        new ParquetFiles())
                .withThreads(settings.threadsAtOnce());
    }

    private Dataset dataset() {
        return new StoredDataset(jdbc, stages.catalogue(), stages.gazetteer());
    }
}
