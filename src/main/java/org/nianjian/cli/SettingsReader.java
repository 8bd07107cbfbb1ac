package org.nianjian.cli;

import org.nianjian.job.Settings;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** The settings as a run would find them, for commands that open no store. */
final class SettingsReader {
    private SettingsReader() {}

    static Settings read() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment).bind("nianjian", Settings.class).get();
    }
}
