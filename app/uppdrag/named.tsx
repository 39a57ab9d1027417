type Props = { id: string; text: string; motion: { id: string; title: string; registrationNumber: string } };

/** What is to be done, and the motion that it came of: the first cell of a row. */
export function NamedAssignment({ id, text, motion }: Props) {
  return (
    <th scope="row">
      <a href={`/motioner/${motion.id}#uppdrag-${id}`}>{text}</a>
      <small>
        {motion.registrationNumber}, {motion.title}
      </small>
    </th>
  );
}
