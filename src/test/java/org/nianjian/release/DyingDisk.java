package org.nianjian.release;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The default file system, but the process is gone in the middle of the n-th step that changes anything on it. */
final class DyingDisk extends FileSystemProvider {
    static final int KILLED = 137;

    private final FileSystemProvider real = FileSystems.getDefault().provider();
    private final FileSystem system = new DyingFileSystem(this);
    private final boolean links;
    private final AtomicInteger left;

    /** {@code left} steps from now, counted from 1. */
    DyingDisk(int left, boolean links) {
        this.left = new AtomicInteger(left);
        this.links = links;
    }

    Path path(Path path) {
        return (Path)
                Proxy.newProxyInstance(DyingDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new Place(path));
    }

    /** A path of the default file system that says it is of this one. */
    private final class Place implements InvocationHandler {
        private final Path path;

        Place(Path path) {
            this.path = path;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return system;
            }
            @Nullable Object[] bare = arguments == null ? new @Nullable Object[0] : arguments.clone();
            for (int i = 0; i < bare.length; i++) {
                bare[i] = bare[i] instanceof Path other ? bare(other) : bare[i];
            }
            try {
                Object answer = method.invoke(path, bare);
                return answer instanceof Path other ? path(other) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private static Path bare(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Place place
                ? place.path
                : path;
    }

    /** True where this step is the last. */
    private boolean dying() {
        return left.decrementAndGet() == 0;
    }

    private static void die() {
        Runtime.getRuntime().halt(KILLED);
    }

    private void step() {
        if (dying()) {
            die();
        }
    }

    /** Half of what is written last reaches the disk. */
    int write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        if (dying()) {
            channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2), at);
            die();
        }
        return channel.write(bytes, at);
    }

    void force(FileChannel channel) throws IOException {
        step();
        channel.force(true);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE);
        if (writes && !Files.exists(bare(path))) {
            step();
        }
        FileChannel channel = real.newFileChannel(bare(path), options, attributes);
        return writes ? new DyingChannel(this, channel) : channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        step();
        real.createDirectory(bare(folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        if (!links) {
            throw new UnsupportedOperationException("no links here");
        }
        step();
        real.createSymbolicLink(bare(link), bare(target), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (Files.exists(bare(path), LinkOption.NOFOLLOW_LINKS)) {
            step();
        }
        real.delete(bare(path));
    }

    /** Half of the file copied last reaches the disk. */
    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        if (dying()) {
            byte[] content = Files.readAllBytes(bare(source));
            Files.write(bare(target), Arrays.copyOf(content, content.length / 2));
            die();
        }
        real.copy(bare(source), bare(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        step();
        real.move(bare(source), bare(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = real.newDirectoryStream(bare(folder), entry -> true)) {
            all.forEach(entry -> entries.add(path(entry)));
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return entries.iterator();
            }

            @Override
            public void close() {
                entries.clear();
            }
        };
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return real.readSymbolicLink(bare(link));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(bare(one), bare(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(bare(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(bare(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(bare(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(bare(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(bare(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(bare(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(bare(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "dying";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        return system;
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return path(Path.of(uri));
    }
}
