import { useMessages } from '../../hooks/useLang';
import { SORTS, type Sort } from '../../hooks/useQuery';
import styles from './SortSwitch.module.css';

interface Props {
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** By what a list is sorted, as a choice of one. */
export function SortSwitch({ sort, onSort }: Props) {
  const t = useMessages();
  return (
    <fieldset className={styles.sorts}>
      <legend className={styles.legend}>{t.filter.sort}</legend>
      {SORTS.map((value) => (
        <label key={value} className={styles.sort}>
          <input
            type="radio"
            name="sort"
            value={value}
            checked={sort === value}
            onChange={() => onSort(value)}
          />
          {t.filter.sorts[value]}
        </label>
      ))}
    </fieldset>
  );
}
