/** @jsxImportSource react */
/** A virtualised list: only the posts near the window are in the document, each in its own placed cell. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { tid } from '../../common/hooks';
import type { Post as PostData } from '../../common/posts';
import { Post } from './post';

/** height in px of a cell not measured yet */
const GUESS = 160;
/** how far beyond the window, in px, cells stay in the document */
const MARGIN = 700;

interface CellProps {
  post: PostData;
  timelineOf: string | undefined;
  top: number;
  onHeight: (id: string, height: number) => void;
}

function Cell({ post, timelineOf, top, onHeight }: CellProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => onHeight(post.id, element.offsetHeight);
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, [post.id, onHeight]);
  return (
    <div className="cell" data-testid={tid('cellInnerDiv')} ref={box} style={{ transform: `translateY(${top}px)` }}>
      <Post post={post} timelineOf={timelineOf} />
    </div>
  );
}

export function Timeline({
  posts,
  label,
  timelineOf,
}: {
  posts: readonly PostData[];
  label: string;
  timelineOf?: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [seen, setSeen] = useState({ from: 0, to: 2000 });

  const onHeight = useCallback(
    (id: string, height: number) =>
      setHeights((before) => (before.get(id) === height ? before : new Map(before).set(id, height))),
    [],
  );

  useEffect(() => {
    const look = (): void => {
      const top = box.current?.getBoundingClientRect().top ?? 0;
      setSeen({ from: -top - MARGIN, to: -top + innerHeight + MARGIN });
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);

  let top = 0;
  const cells = posts.map((post) => {
    const placed = { post, top, bottom: top + (heights.get(post.id) ?? GUESS) };
    top = placed.bottom;
    return placed;
  });
  return (
    <section aria-label={label}>
      <div className="timeline" ref={box} style={{ height: top }}>
        {cells
          .filter((cell) => cell.bottom > seen.from && cell.top < seen.to)
          .map((cell) => (
            <Cell key={cell.post.id} post={cell.post} timelineOf={timelineOf} top={cell.top} onHeight={onHeight} />
          ))}
      </div>
    </section>
  );
}
