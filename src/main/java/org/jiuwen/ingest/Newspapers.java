package org.jiuwen.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.NewspaperRepository;
import org.jiuwen.ingest.files.FoundFile;
import org.jiuwen.ingest.files.FoundFile.NewspaperFile;
import org.jiuwen.ingest.files.Reason;
import org.jiuwen.ingest.files.RejectedException;
import org.jiuwen.reader.NewspaperProfiles;
import org.jiuwen.reader.NewspaperProfiles.InvalidProfileException;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Says which newspaper a file belongs to, and keeps the archive's newspapers as their newspaper.yml describes them. */
final class Newspapers {

    private static final int MOST_CHARACTERS = 100_000;

    private final NewspaperRepository stored;
    private final TransactionTemplate transaction;
    private final @Nullable String paper;
    private final Map<String, Known> known = new HashMap<>();

    /**
     * The newspapers of one run.
     *
     * @param paper code that the person named; it goes before every newspaper.yml
     */
    Newspapers(NewspaperRepository stored, TransactionTemplate transaction, @Nullable String paper) {
        this.stored = stored;
        this.transaction = transaction;
        this.paper = paper;
    }

    /** A newspaper of the archive with what its pages are read by. */
    record Known(Newspaper newspaper, NewspaperProfile profile) {}

    Known of(FoundFile file) throws RejectedException {
        return paper == null ? nearest(file) : named(file, paper);
    }

    private Known nearest(FoundFile file) throws RejectedException {
        if (file.newspaperFiles().isEmpty()) {
            throw new RejectedException(Reason.NO_NEWSPAPER, null);
        }
        return load(file.newspaperFiles().getFirst());
    }

    private Known named(FoundFile file, String code) throws RejectedException {
        for (NewspaperFile candidate : file.newspaperFiles()) {
            Known described = known.get(candidate.where());
            if (described != null
                    ? described.profile().code().equals(code)
                    : code.equals(read(candidate).code())) {
                return load(candidate);
            }
        }
        Known before = known.get(code);
        if (before == null) {
            before = store(stored.findByCode(code)
                    .map(Newspapers::profile)
                    .orElse(new NewspaperProfile(code, code, null, null, null)));
            known.put(code, before);
        }
        return before;
    }

    private Known load(NewspaperFile file) throws RejectedException {
        Known before = known.get(file.where());
        if (before == null) {
            before = store(read(file));
            known.put(file.where(), before);
        }
        return before;
    }

    private static NewspaperProfile read(NewspaperFile file) throws RejectedException {
        try (InputStream in = file.content().open()) {
            String text = new String(in.readNBytes(MOST_CHARACTERS), StandardCharsets.UTF_8);
            return NewspaperProfiles.parse(text, file.where());
        } catch (IOException | InvalidProfileException e) {
            throw new RejectedException(Reason.BROKEN_NEWSPAPER_FILE, e.getMessage());
        }
    }

    private Known store(NewspaperProfile profile) {
        Newspaper newspaper = transaction.execute(status -> {
            Newspaper entity = stored.findByCode(profile.code())
                    .orElseGet(() -> stored.save(new Newspaper(profile.code(), profile.name())));
            entity.describe(profile.name(), profile.city(), profile.province(), profile.publishes());
            return entity;
        });
        return new Known(Objects.requireNonNull(newspaper), profile);
    }

    /** What a stored newspaper's pages are read by. */
    static NewspaperProfile profile(Newspaper newspaper) {
        return new NewspaperProfile(
                newspaper.code(), newspaper.name(), newspaper.city(), newspaper.province(), newspaper.publishes());
    }
}
