package org.jiuwen.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored {@link PageFile} entities. */
public interface PageFileRepository extends JpaRepository<PageFile, Long> {

    @Query(
            "select f from PageFile f join fetch f.page p where p.newspaper = :newspaper and f.sha256 = :sha256 order by f.id")
    List<PageFile> findByDigest(Newspaper newspaper, String sha256);
}
