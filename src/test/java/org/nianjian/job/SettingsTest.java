package org.nianjian.job;

import static org.assertj.core.api.Assertions.assertThat;

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
