package org.nianjian.cli;

import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns SIGTERM and SIGINT into a request. A shutdown hook would come too late: the embedded database closes itself in
 * one of its own.
 */
final class StopSignal {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);

    private StopSignal() {}

    /** By reflection: the module jdk.unsupported is there from JDK 9 to 25, but javac warns of it unconditionally. */
    static void handle(Runnable stop) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object handling = Proxy.newProxyInstance(
                    StopSignal.class.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> {
                        if (method.getName().equals("handle")) {
                            stop.run();
                        }
                        return self;
                    });
            for (String name : new String[] {"TERM", "INT"}) {
                Object named = signal.getConstructor(String.class).newInstance(name);
                signal.getMethod("handle", signal, handler).invoke(null, named, handling);
            }
        } catch (ReflectiveOperationException e) {
            LOG.warn("signals can't be handled here: stopping the process loses the chunk it is at", e);
        }
    }
}
