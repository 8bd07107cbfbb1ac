package org.nianjian.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns the first SIGTERM or SIGINT into a request; the next one ends the process. A shutdown hook would come too late:
 * the embedded database closes itself in one of its own. By reflection, because javac warns of sun.misc.Signal (module
 * jdk.unsupported, JDK 9 to 25) whatever one tells it.
 */
final class StopSignal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    private static final String[] NAMES = {"TERM", "INT"};

    private final Runnable stop;
    private final Map<Object, Object> before = new LinkedHashMap<>();

    private StopSignal(Runnable stop) {
        this.stop = stop;
    }

    /** Calls {@code stop} at the first signal. */
    static StopSignal handle(Runnable stop) {
        StopSignal handling = new StopSignal(stop);
        try {
            handling.begin();
        } catch (ReflectiveOperationException e) {
            LOG.warn("signals can't be handled here: ending the process loses the chunk it is at", e);
        }
        return handling;
    }

    private void begin() throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object asking = Proxy.newProxyInstance(
                StopSignal.class.getClassLoader(),
                new Class<?>[] {handler},
                (self, method, arguments) -> asked(method));
        for (String name : NAMES) {
            Object named = signal.getConstructor(String.class).newInstance(name);
            before.put(named, setter().invoke(null, named, asking));
        }
    }

    private Object asked(Method method) {
        if (method.getName().equals("handle")) {
            close();
            stop.run();
        }
        return this;
    }

    /** Gives the signals their usual meaning back. */
    @Override
    public void close() {
        try {
            for (Map.Entry<Object, Object> signal : before.entrySet()) {
                setter().invoke(null, signal.getKey(), signal.getValue());
            }
        } catch (ReflectiveOperationException e) {
            LOG.warn("signals can't be given back", e);
        }
    }

    private static Method setter() throws ReflectiveOperationException {
        return Class.forName("sun.misc.Signal")
                .getMethod("handle", Class.forName("sun.misc.Signal"), Class.forName("sun.misc.SignalHandler"));
    }
}
