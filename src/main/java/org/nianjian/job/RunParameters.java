package org.nianjian.job;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What a run was asked for; a restart is bound to it.
 *
 * @param run the number that alone makes the job instance
 * @param input folder of the reports, its real path
 * @param output folder to publish into
 * @param force read unchanged files again
 * @param acceptRemovals let most of the known reports vanish
 * @param from the step it begins with
 */
record RunParameters(long run, Path input, Path output, boolean force, boolean acceptRemovals, FirstStep from) {

    static RunParameters of(JobParameters parameters) {
        return new RunParameters(
                Objects.requireNonNull(parameters.getLong("run")),
                Path.of(Objects.requireNonNull(parameters.getString("input"))),
                Path.of(Objects.requireNonNull(parameters.getString("output"))),
                Boolean.parseBoolean(parameters.getString("force")),
                Boolean.parseBoolean(parameters.getString("acceptRemovals")),
                Optional.ofNullable(parameters.getString("from"))
                        .flatMap(FirstStep::parse)
                        .orElse(FirstStep.INVENTORY));
    }

    JobParameters toJobParameters() {
        return new JobParametersBuilder()
                .addLong("run", run, true)
                .addString("input", input.toString(), false)
                .addString("output", output.toString(), false)
                .addString("force", Boolean.toString(force), false)
                .addString("acceptRemovals", Boolean.toString(acceptRemovals), false)
                .addString("from", from.toString(), false)
                .toJobParameters();
    }
}
