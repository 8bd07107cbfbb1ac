package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianjian.store.Database;

class PostgresStoreIT extends PageScenarios {
    private static @Nullable EmbeddedPostgres server;
    private static int stores;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        Objects.requireNonNull(server).close();
    }

    @Override
    Database freshStore() throws SQLException {
        EmbeddedPostgres postgres = Objects.requireNonNull(server);
        String name = "store" + stores++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Database.server(postgres.getJdbcUrl("postgres", name), "postgres", "");
    }

    @Test
    void givesTheBytesThatTheEmbeddedDatabaseGives() throws Exception {
        writeTwoReports();
        write("《年报》（一）.txt", report("焦作市生态环境局", 2021, 5, "3.2"));
        write("《年报》𬭎.txt", report("焦作市生态环境局", 2020, 5, "3.2"));
        write("空.txt", "");
        nianjian("run");
        Map<String, String> onServer = published();
        use(Database.embedded(folder.resolve("embedded")));
        System.setProperty("nianjian.output", folder.resolve("second").toString());

        Answer embedded = nianjian("run");

        assertThat(embedded.exit()).as(embedded.err()).isEqualTo(3);
        assertThat(published(folder.resolve("second"))).isEqualTo(onServer);
    }
}
