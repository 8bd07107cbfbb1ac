package org.nianjian.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {
    @Test
    void anEmptyVariableMeansTheDefaultFolder() {
        Settings settings = with(Map.of("NIANJIAN_INPUT", "", "NIANJIAN_OUTPUT", " ", "NIANJIAN_DATA", ""));

        assertThat(settings.input()).isEqualTo("input");
        assertThat(settings.output()).isEqualTo("output");
        assertThat(settings.database().folder()).contains(Path.of("data").toAbsolutePath());
        assertThat(settings).isEqualTo(with(Map.of()));
    }

    @Test
    void aVariableThatIsSetWins() {
        assertThat(with(Map.of("NIANJIAN_INPUT", "reports")).input()).isEqualTo("reports");
    }

    @Test
    void chunkSizeAndThreadsAreNumbersWithinARange() {
        assertThat(with(Map.of()).itemsAtOnce()).isEqualTo(50);
        assertThat(with(Map.of("NIANJIAN_THREADS", "")).threadsAtOnce()).isBetween(1, 4);
        assertThat(with(Map.of("NIANJIAN_CHUNK_SIZE", "7")).itemsAtOnce()).isEqualTo(7);
        assertThat(with(Map.of("NIANJIAN_THREADS", " 3 ")).threadsAtOnce()).isEqualTo(3);
        assertThatThrownBy(with(Map.of("NIANJIAN_CHUNK_SIZE", "0"))::itemsAtOnce)
                .hasMessage("nianjian.chunk-size must be a whole number from 1 to 1000, but is '0'");
        assertThatThrownBy(with(Map.of("NIANJIAN_THREADS", "two"))::threadsAtOnce)
                .hasMessage("nianjian.threads must be a whole number from 1 to 64, but is 'two'");
    }

    private static Settings with(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment).bind("nianjian", Settings.class).get();
    }
}
